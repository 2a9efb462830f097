-- The book that a decision was made on, for questions about what comes next; absent from decisions made before.
alter table decision_log add column book bytea;
