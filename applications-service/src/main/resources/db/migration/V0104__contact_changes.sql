-- A change of address that the office has not confirmed keeps letters with a number back for a while.
ALTER TABLE application ADD COLUMN address_changed_on date;

-- A new e-mail address counts once the code sent to it is told.
CREATE TABLE email_confirmation (
  application_id uuid        PRIMARY KEY REFERENCES application,
  email          text        NOT NULL,
  code           text,
  valid_until    timestamptz NOT NULL,
  tries          integer     NOT NULL,
  first_asked_at timestamptz NOT NULL,
  asked          integer     NOT NULL
);
