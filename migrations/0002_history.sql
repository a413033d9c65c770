-- What was started and never finished, what was approved and still fails, and the engineers who hear of it.

-- When an ordinary person last got through, and who; when one of whom the app says that they are no administrator did, and who; when
-- an administrator came back from Microsoft with an approval and said so; and the scopes that the last of these brought, by blanks.
ALTER TABLE tenants ADD COLUMN passed_at BIGINT;
ALTER TABLE tenants ADD COLUMN passed_by TEXT;
ALTER TABLE tenants ADD COLUMN proved_at BIGINT;
ALTER TABLE tenants ADD COLUMN proved_by TEXT;
ALTER TABLE tenants ADD COLUMN approved_at BIGINT;
ALTER TABLE tenants ADD COLUMN granted TEXT;
-- What a tenant's own cases prove of the time before this version.
UPDATE tenants SET passed_at = (SELECT MAX(resolved_at) FROM cases
    WHERE cases.tenant_id = tenants.id AND cases.cause = 'admin_approval' AND cases.resolved_by = 'connection');

-- Somebody who only started and never finished waits in a case without counting as one who failed.
ALTER TABLE case_people ADD COLUMN unfinished BOOLEAN NOT NULL DEFAULT FALSE;

-- Attempts of which only the start is known. A row goes when the end of its attempt comes.
CREATE TABLE starts (
    id         TEXT   PRIMARY KEY,                    -- the row of attempts; what was asked stands there
    attempt_id TEXT,                                  -- the app's id
    person_id  TEXT   NOT NULL REFERENCES people (id),
    started_at BIGINT NOT NULL,
    due_at     BIGINT NOT NULL,                       -- from then on it counts as not finished
    found_id   TEXT                                   -- the row of attempts that says so; null while it is awaited
);
CREATE INDEX starts_due ON starts (due_at) WHERE found_id IS NULL;                       -- whose time is up
CREATE INDEX starts_by_person ON starts (person_id);                                     -- what an event of this person ends

-- A fault for the engineers of the app: one row while it goes on, however many meet it.
CREATE TABLE alerts (
    id             TEXT   PRIMARY KEY,
    reason         TEXT   NOT NULL,                   -- what was found: app_fault, or the reason of a block after an approval
    kind           TEXT   NOT NULL,                   -- the kind of the diagnosis, or empty
    code           BIGINT NOT NULL,                   -- the first AADSTS code, or 0
    state          TEXT   NOT NULL CHECK (state IN ('open', 'acknowledged', 'closed')),
    count          BIGINT NOT NULL,                   -- failures
    tenants        BIGINT NOT NULL,                   -- organisations
    first_seen     BIGINT NOT NULL,
    last_seen      BIGINT NOT NULL,
    correlation_id TEXT,                              -- these three of the last failure that had them
    trace_id       TEXT,
    failed_at      BIGINT,
    mailed_at      BIGINT,                            -- when the engineers were last written to
    settled_by     TEXT                               -- who acknowledged or closed it
);
-- One that is not closed for each fault.
CREATE UNIQUE INDEX alerts_open ON alerts (reason, kind, code) WHERE state <> 'closed';
CREATE INDEX alerts_by_state ON alerts (state, id);                                      -- GET /api/v1/alerts?state=…

-- In which organisations it was met.
CREATE TABLE alert_tenants (
    alert_id  TEXT   NOT NULL REFERENCES alerts (id),
    tenant_id TEXT   NOT NULL REFERENCES tenants (id),
    PRIMARY KEY (alert_id, tenant_id)
);
CREATE INDEX alert_tenants_by_tenant ON alert_tenants (tenant_id);                       -- what moves when two tenants prove to be one

-- The outbox anew, because SQLite cannot make a column optional: a mail to the engineers has no person and no case, but an alert.
ALTER TABLE outbox RENAME TO outbox_before;
CREATE TABLE outbox (
    id          TEXT   PRIMARY KEY,                   -- the Message-ID is made from it
    kind        TEXT   NOT NULL,
    cause       TEXT   NOT NULL,
    case_id     TEXT   REFERENCES cases (id),
    tenant_id   TEXT   REFERENCES tenants (id),
    person_id   TEXT   REFERENCES people (id),
    alert_id    TEXT   REFERENCES alerts (id),
    problem     TEXT,                                 -- the kind it is about, where it is not the case's
    address     TEXT   NOT NULL,
    address_key TEXT   NOT NULL,                      -- lower case: the key of the cap per address
    domain      TEXT   NOT NULL,                      -- the key of the cap per domain
    state       TEXT   NOT NULL CHECK (state IN ('pending', 'held', 'sent', 'cancelled', 'dead')),
    reason      TEXT,                                 -- why it is held, cancelled or dead
    tries       BIGINT NOT NULL,                      -- counted when claimed, so that a mail that kills the process ends as well
    due_at      BIGINT NOT NULL,
    lease       TEXT,                                 -- who has it in hand: a new token for each claim; a settlement must name it
    lease_until BIGINT,
    counted_at  BIGINT,                               -- when it began to count against the caps; null while held or cancelled
    queued_at   BIGINT NOT NULL,
    sent_at     BIGINT,
    message_id  TEXT,
    last_reply  TEXT,                                 -- what the relay said last
    CHECK ((alert_id IS NULL) = (case_id IS NOT NULL AND person_id IS NOT NULL))
);
INSERT INTO outbox (id, kind, cause, case_id, tenant_id, person_id, address, address_key, domain, state, reason, tries, due_at, lease,
                    lease_until, counted_at, queued_at, sent_at, message_id, last_reply)
SELECT id, kind, cause, case_id, tenant_id, person_id, address, address_key, domain, state, reason, tries, due_at, lease,
       lease_until, counted_at, queued_at, sent_at, message_id, last_reply FROM outbox_before;
DROP TABLE outbox_before;
CREATE INDEX outbox_due ON outbox (due_at) WHERE state = 'pending';                                -- what to send next
CREATE INDEX outbox_by_case ON outbox (case_id);                                                   -- cancel what is unsent; a case's page
CREATE INDEX outbox_by_person ON outbox (person_id, kind, queued_at);                              -- the cool-down
CREATE INDEX outbox_counted ON outbox (counted_at) WHERE counted_at IS NOT NULL;                   -- the cap on all mail
CREATE INDEX outbox_counted_address ON outbox (address_key, counted_at) WHERE counted_at IS NOT NULL;
CREATE INDEX outbox_counted_domain ON outbox (domain, counted_at) WHERE counted_at IS NOT NULL;
CREATE INDEX outbox_by_alert ON outbox (alert_id) WHERE alert_id IS NOT NULL;                      -- cancel what is unsent of an alert
CREATE INDEX outbox_by_state ON outbox (state, id);                                                -- GET /api/v1/emails?state=…
