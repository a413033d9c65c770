-- Which webhook secret signed the event that led to a mail, by its fingerprint: the key of the cap per secret. Null in mails that no
-- event led to, and in those of earlier versions.
ALTER TABLE outbox ADD COLUMN signed_by TEXT;
CREATE INDEX outbox_counted_signer ON outbox (signed_by, counted_at) WHERE counted_at IS NOT NULL AND signed_by IS NOT NULL;
