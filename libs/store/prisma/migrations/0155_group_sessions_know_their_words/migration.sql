-- SHA-256 of a session as it was sent, by which a message that comes again is told from one with other words. Null for sessions of before: they cannot be told.
alter table group_session add column said_hash bytea;
