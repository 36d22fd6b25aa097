-- Whoever turns a recording into text holds it until then: the same recording delivered again meanwhile is not heard, and paid for, twice.
-- Once that time is over without words, whoever held it is taken for dead, and it may be tried again.
alter table recording add column hearing_until timestamptz;
