-- A message is kept as it was written, sealed (Tink AEAD, bound to its id): a later change of the texts changes no
-- message that waits. No release came before, so nothing is queued: a database with messages is a developer's and
-- starts anew.

ALTER TABLE notification
  DROP COLUMN code,
  DROP COLUMN event_type,
  DROP COLUMN event,
  ADD COLUMN subject    text    NOT NULL,
  ADD COLUMN recipient  text    NOT NULL,
  ADD COLUMN registered boolean NOT NULL,
  ADD COLUMN message    bytea   NOT NULL;

-- What later messages must know of a case's earlier facts: dates and codes, as events carry them.
CREATE TABLE case_memory (
  application_id          uuid    PRIMARY KEY,
  submitted_on            date,
  missing                 jsonb   NOT NULL,
  complete_by             date,
  waiting_number_given    boolean NOT NULL,
  certified_number_given  boolean NOT NULL,
  outcome                 text
);
