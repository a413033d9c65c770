-- The code that a mail bears, by which whoever doubts it learns whether we sent it. Given when the mail is claimed, so that what an
-- earlier version has queued gets one as well; null in what was sent before, and in mails to the engineers.
ALTER TABLE outbox ADD COLUMN check_code TEXT;        -- 12 characters, without hyphens
CREATE UNIQUE INDEX outbox_by_check_code ON outbox (check_code) WHERE check_code IS NOT NULL; -- GET /check?code=…
