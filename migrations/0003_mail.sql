-- The living case: whom nobody may mail, what mail providers report, reminders, and the switch that holds all mail.

-- Addresses that get no mail. A row that was lifted stays, so that it can be seen who decided what and when.
CREATE TABLE suppressions (
    id          TEXT   PRIMARY KEY,
    address     TEXT   NOT NULL,
    address_key TEXT   NOT NULL,                      -- lower case
    reason      TEXT   NOT NULL CHECK (reason IN ('bounce', 'complaint', 'unsubscribed', 'operator')),
    note        TEXT,                                 -- what the other side said, or why somebody did it
    actor       TEXT   NOT NULL,                      -- provider, person, agent:<name>
    created_at  BIGINT NOT NULL,
    lifted_at   BIGINT,
    lifted_by   TEXT,
    lifted_note TEXT
);
-- At most one in force for each address; asked for each mail that is queued and each that is sent.
CREATE UNIQUE INDEX suppressions_in_force ON suppressions (address_key) WHERE lifted_at IS NULL;

-- What mail providers have reported, once per report.
CREATE TABLE mail_reports (
    id          TEXT    PRIMARY KEY,
    report_key  TEXT    NOT NULL UNIQUE,              -- the delivery and the place in it: a repeat is told by it
    type        TEXT    NOT NULL CHECK (type IN ('delivered', 'bounce', 'complaint')),
    permanent   BOOLEAN NOT NULL,
    email_id    TEXT    REFERENCES outbox (id),       -- the mail; null where it is not known which
    address_key TEXT    NOT NULL,
    reason      TEXT,
    reported_at BIGINT  NOT NULL
);
CREATE INDEX mail_reports_by_address ON mail_reports (address_key, reported_at);         -- soft bounces of late

-- What became of a mail after the relay took it, as the provider reported last.
ALTER TABLE outbox ADD COLUMN outcome TEXT;           -- delivered, bounce, soft_bounce, complaint
ALTER TABLE outbox ADD COLUMN outcome_at BIGINT;
ALTER TABLE outbox ADD COLUMN outcome_note TEXT;
CREATE INDEX outbox_by_address ON outbox (address_key, id);                              -- what a suppression cancels; which mail a report means
CREATE INDEX outbox_by_message ON outbox (message_id) WHERE message_id IS NOT NULL;      -- which mail a report means

-- Reminders to come, planned with the first mail of a case to a person. Each step is sent once or dropped once, with the reason.
CREATE TABLE reminders (
    case_id       TEXT   NOT NULL REFERENCES cases (id),
    person_id     TEXT   NOT NULL REFERENCES people (id),
    step          BIGINT NOT NULL,                    -- 1, 2, …
    due_at        BIGINT NOT NULL,                    -- within the person's working hours
    guide_version BIGINT NOT NULL,                    -- of the case when it was planned: a revoked link ends the reminders
    state         TEXT   NOT NULL CHECK (state IN ('planned', 'queued', 'dropped')),
    reason        TEXT,                               -- why it was dropped
    PRIMARY KEY (case_id, person_id, step)
);
CREATE INDEX reminders_due ON reminders (due_at) WHERE state = 'planned';                -- what is due now
ALTER TABLE outbox ADD COLUMN step BIGINT;            -- of a reminder: which

-- When no mail to people was let out, why, and who let it out again.
CREATE TABLE mail_holds (
    id          TEXT   PRIMARY KEY,
    scope       TEXT   NOT NULL CHECK (scope = 'all'), -- what is held; so that one at most is in force
    reason      TEXT   NOT NULL,                       -- in the words of whoever did it
    held_at     BIGINT NOT NULL,
    held_by     TEXT   NOT NULL,                       -- system, agent:<name>
    released_at BIGINT,
    released_by TEXT
);
CREATE UNIQUE INDEX mail_holds_in_force ON mail_holds (scope) WHERE released_at IS NULL;
