-- The foundation. One text for SQLite and PostgreSQL: TEXT, BIGINT and BOOLEAN only; ids are UUIDv7 text and times Unix
-- milliseconds, both made by us; no default that differs between the two. Each index says which query it serves.

-- A Microsoft Entra organisation, known by its GUID, its domains, or both. The row is kept current at intake, counters
-- included, so that no page ever counts attempts.
CREATE TABLE tenants (
    id            TEXT    PRIMARY KEY,
    entra_id      TEXT    UNIQUE,               -- the GUID; never the consumer tenant
    name          TEXT    NOT NULL,             -- for people: the customer's name in the app, else a domain, else the GUID
    state         TEXT    NOT NULL CHECK (state IN ('blocked', 'claimed', 'snoozed', 'ignored', 'resolved', 'clear')),
    causes        TEXT    NOT NULL,             -- causes of the cases that are not resolved, by comma, sorted, commas at both ends: ',a,b,'
    people        BIGINT  NOT NULL,             -- distinct persons with a failure
    waiting       BIGINT  NOT NULL,             -- persons with a failure and no connection since
    attempts      BIGINT  NOT NULL,             -- distinct failed attempts
    first_seen    BIGINT  NOT NULL,
    last_seen     BIGINT  NOT NULL,
    blocked_since BIGINT                        -- when the oldest unresolved case for an administrator opened
);
-- The lists of the dashboard and the API, one index per order: GET /api/v1/tenants?state=…&sort=…
CREATE INDEX tenants_by_people ON tenants (state, people DESC, id);
CREATE INDEX tenants_by_last_seen ON tenants (state, last_seen DESC, id);
CREATE INDEX tenants_by_first_seen ON tenants (state, first_seen, id);
CREATE INDEX tenants_by_name ON tenants (state, name, id);

CREATE TABLE tenant_domains (
    domain     TEXT    PRIMARY KEY,             -- ASCII, lower case; never one of a public mail provider
    tenant_id  TEXT    NOT NULL REFERENCES tenants (id),
    first_seen BIGINT  NOT NULL
);
CREATE INDEX tenant_domains_by_tenant ON tenant_domains (tenant_id);

-- A person who tried, known by the address of their account in the app.
CREATE TABLE people (
    id         TEXT    PRIMARY KEY,
    email      TEXT    NOT NULL,                -- as mailed
    email_key  TEXT    NOT NULL UNIQUE,         -- lower case
    user_id    TEXT,                            -- the app's id
    name       TEXT,
    locale     TEXT,
    timezone   TEXT,
    first_seen BIGINT  NOT NULL,
    last_seen  BIGINT  NOT NULL
);

-- Who of which organisation has failed or connected.
CREATE TABLE tenant_people (
    tenant_id       TEXT   NOT NULL REFERENCES tenants (id),
    person_id       TEXT   NOT NULL REFERENCES people (id),
    failures        BIGINT NOT NULL,
    last_failed_at  BIGINT,
    connected_at    BIGINT,
    failed_stamp    BIGINT,                     -- the same by the app's clock, to tell an event that was posted late
    connected_stamp BIGINT,
    PRIMARY KEY (tenant_id, person_id)
);
CREATE INDEX tenant_people_by_person ON tenant_people (person_id);                       -- of whose organisations is this person; search by address

-- Everything that was accepted, once per webhook-id: the inbox, the history and the memory of answers in one row.
CREATE TABLE attempts (
    id          TEXT    PRIMARY KEY,
    webhook_id  TEXT    NOT NULL UNIQUE,
    body_hash   TEXT    NOT NULL,               -- SHA-256 of the body, hex: tells a repeat from a misuse of the id
    type        TEXT    NOT NULL,
    received_at BIGINT  NOT NULL,
    attempt_id  TEXT,                           -- the app's id; the events of one attempt share it
    person_id   TEXT    NOT NULL REFERENCES people (id),
    tenant_id   TEXT    REFERENCES tenants (id),
    case_id     TEXT,
    account     TEXT,
    cause       TEXT,                           -- of a failure
    payload     TEXT    NOT NULL,               -- the body without its secrets, JSON
    diagnosis   TEXT,                           -- JSON, of a failure
    answer      TEXT    NOT NULL                -- what was answered, JSON, to be answered again
);
CREATE INDEX attempts_by_tenant ON attempts (tenant_id, id) WHERE tenant_id IS NOT NULL; -- a tenant's page, newest first
CREATE INDEX attempts_by_person ON attempts (person_id, id);                             -- earlier tries of a person
CREATE INDEX attempts_by_attempt ON attempts (attempt_id) WHERE attempt_id IS NOT NULL;  -- is this attempt counted already?
CREATE INDEX attempts_unknown ON attempts (id) WHERE cause = 'unknown';                  -- the review queue
CREATE INDEX attempts_by_case ON attempts (case_id, id) WHERE case_id IS NOT NULL;       -- a case's page

-- One open problem: one tenant, or one person where no tenant is known, and one cause.
CREATE TABLE cases (
    id               TEXT   PRIMARY KEY,
    tenant_id        TEXT   REFERENCES tenants (id),
    person_id        TEXT   REFERENCES people (id),   -- only where tenant_id is null
    cause            TEXT   NOT NULL,
    kind             TEXT,
    state            TEXT   NOT NULL CHECK (state IN ('open', 'claimed', 'snoozed', 'ignored', 'resolved')),
    people           BIGINT NOT NULL,                 -- distinct persons with a failure
    attempts         BIGINT NOT NULL,                 -- distinct failed attempts
    opened_at        BIGINT NOT NULL,
    last_seen        BIGINT NOT NULL,
    claimed_at       BIGINT,
    snoozed_until    BIGINT,
    resolved_at      BIGINT,
    resolved_by      TEXT   CHECK (resolved_by IN ('connection', 'agent')),
    merged_into      TEXT   REFERENCES cases (id),    -- the case that took this one over when two tenants proved to be one
    guide_version    BIGINT NOT NULL,                 -- raising it revokes every link handed out
    guide_expires_at BIGINT NOT NULL,
    CHECK ((tenant_id IS NULL) <> (person_id IS NULL))
);
-- At most one unresolved case per tenant (or person) and cause.
CREATE UNIQUE INDEX cases_open_by_tenant ON cases (tenant_id, cause) WHERE tenant_id IS NOT NULL AND state <> 'resolved';
CREATE UNIQUE INDEX cases_open_by_person ON cases (person_id, cause) WHERE person_id IS NOT NULL AND state <> 'resolved';
CREATE INDEX cases_by_tenant ON cases (tenant_id, id) WHERE tenant_id IS NOT NULL;      -- a tenant's page
CREATE INDEX cases_by_state ON cases (state, last_seen DESC, id);                       -- GET /api/v1/cases?state=…
CREATE INDEX cases_snoozed ON cases (snoozed_until) WHERE state = 'snoozed';            -- who wakes up now

-- Who waits in a case.
CREATE TABLE case_people (
    case_id        TEXT   NOT NULL REFERENCES cases (id),
    person_id      TEXT   NOT NULL REFERENCES people (id),
    last_failed_at BIGINT NOT NULL,
    account        TEXT,                              -- the Microsoft account last tried, where known and valid
    connected_at   BIGINT,                            -- since when this person no longer waits
    PRIMARY KEY (case_id, person_id)
);
CREATE INDEX case_people_by_person ON case_people (person_id);

-- What happened, for people: one line each, newest last.
CREATE TABLE timeline (
    id        TEXT   PRIMARY KEY,
    tenant_id TEXT   REFERENCES tenants (id),
    case_id   TEXT   REFERENCES cases (id),
    person_id TEXT,
    at        BIGINT NOT NULL,
    what      TEXT   NOT NULL,                        -- case_opened, blocked, connected, claimed, resolved, reopened, note, …
    actor     TEXT   NOT NULL,                        -- app, person, administrator, agent:<name>, system
    detail    TEXT                                    -- a note's text, a mail's kind, a cause
);
CREATE INDEX timeline_by_tenant ON timeline (tenant_id, id) WHERE tenant_id IS NOT NULL;
CREATE INDEX timeline_by_case ON timeline (case_id, id) WHERE case_id IS NOT NULL;

-- What must be told, until it has been. A row says what and to whom; the words are made when it is sent, from the case as it is then.
CREATE TABLE outbox (
    id          TEXT   PRIMARY KEY,                   -- the Message-ID is made from it
    kind        TEXT   NOT NULL,
    cause       TEXT   NOT NULL,
    case_id     TEXT   NOT NULL REFERENCES cases (id),
    tenant_id   TEXT   REFERENCES tenants (id),
    person_id   TEXT   NOT NULL REFERENCES people (id),
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
    last_reply  TEXT                                  -- what the relay said last
);
CREATE INDEX outbox_due ON outbox (due_at) WHERE state = 'pending';                                -- what to send next
CREATE INDEX outbox_by_case ON outbox (case_id);                                                   -- cancel what is unsent; a case's page
CREATE INDEX outbox_by_person ON outbox (person_id, kind, queued_at);                              -- the cool-down
CREATE INDEX outbox_counted ON outbox (counted_at) WHERE counted_at IS NOT NULL;                   -- the cap on all mail
CREATE INDEX outbox_counted_address ON outbox (address_key, counted_at) WHERE counted_at IS NOT NULL;
CREATE INDEX outbox_counted_domain ON outbox (domain, counted_at) WHERE counted_at IS NOT NULL;
CREATE INDEX outbox_by_state ON outbox (state, id);                                                -- GET /api/v1/emails?state=…

-- Who is signed in to the dashboard.
CREATE TABLE sessions (
    id_hash    TEXT   PRIMARY KEY,                    -- SHA-256 of the cookie's value, hex
    subject    TEXT   NOT NULL,
    role       TEXT   NOT NULL CHECK (role IN ('viewer', 'agent', 'admin')),
    csrf       TEXT   NOT NULL,
    created_at BIGINT NOT NULL,
    last_seen  BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

-- One-time sign-in links that have been used.
CREATE TABLE spent_links (
    id         TEXT   PRIMARY KEY,
    expires_at BIGINT NOT NULL                        -- from then on the link is dead by itself and the row can go
);
