-- What readers of a guide do there: marks, questions, a refusal; and how often it was fetched and used.

-- A step that somebody has marked as done. The ids are those of the code; one that it no longer knows is not shown.
CREATE TABLE guide_marks (
    case_id   TEXT   NOT NULL REFERENCES cases (id),
    step      TEXT   NOT NULL,                        -- such as settings-3
    marked_at BIGINT NOT NULL,
    PRIMARY KEY (case_id, step)
);

-- Programs that look at links before people do fetch a guide as well, so a fetch says nothing of people. A use is an act that only a
-- person does; acts that follow each other within half an hour are one use.
CREATE TABLE guide_use (
    case_id    TEXT   PRIMARY KEY REFERENCES cases (id),
    fetches    BIGINT NOT NULL,
    fetched_at BIGINT,
    uses       BIGINT NOT NULL,
    used_at    BIGINT
);

-- Since when a question of an administrator waits for an answer; and what they said when they decided against the app.
ALTER TABLE cases ADD COLUMN question_at BIGINT;
ALTER TABLE cases ADD COLUMN refused_at BIGINT;
ALTER TABLE cases ADD COLUMN refused_because TEXT;
