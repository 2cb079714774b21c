-- The case and all that belongs to it. Dates are legal dates (Europe/Paris); instants are for the record.

CREATE TABLE office (
  code           char(3) PRIMARY KEY,
  name           text    NOT NULL,
  address_lines  text    NOT NULL,
  phone          text    NOT NULL,
  email          text    NOT NULL,
  alsace_moselle boolean NOT NULL DEFAULT false
);
CREATE TABLE office_area (
  postcode_prefix text PRIMARY KEY CHECK (postcode_prefix ~ '^[0-9]{2,5}$'),
  office          char(3) NOT NULL REFERENCES office
);

CREATE TABLE reference_counter (year integer PRIMARY KEY, last bigint NOT NULL);

CREATE TABLE application (
  id                 uuid    PRIMARY KEY,
  reference          text    NOT NULL UNIQUE,
  owner_ref          text    NOT NULL,
  language           text    NOT NULL,
  status             text    NOT NULL,
  identification     text    NOT NULL,
  entitlement        text    NOT NULL,
  version            bigint  NOT NULL,
  events             integer NOT NULL,
  form               text    NOT NULL CHECK (form IS JSON OBJECT),
  required_documents text    CHECK (required_documents IS JSON OBJECT),
  assessment         text    CHECK (assessment IS JSON OBJECT),
  office             char(3) REFERENCES office,
  facts_version      integer NOT NULL,
  attempt            integer NOT NULL,
  opened_on          date    NOT NULL,
  submitted_at       timestamptz,
  submitted_on       date,
  acknowledged_on    date,
  erase_on           date
);
CREATE INDEX application_of_owner ON application (owner_ref, opened_on);
CREATE INDEX application_expiry ON application (erase_on) WHERE erase_on IS NOT NULL;
-- the work list: one office, oldest first, a page at a time
CREATE INDEX application_worklist ON application (office, submitted_at, id) WHERE submitted_at IS NOT NULL;

CREATE TABLE frozen_facts (
  id             uuid    PRIMARY KEY,
  application_id uuid    NOT NULL REFERENCES application,
  version        integer NOT NULL,
  facts          text    NOT NULL CHECK (facts IS JSON OBJECT),
  UNIQUE (application_id, version)
);

CREATE SEQUENCE history_entry_seq INCREMENT 20;
CREATE TABLE history_entry (
  id             bigint PRIMARY KEY,
  application_id uuid   NOT NULL,
  version        bigint NOT NULL,
  happened_at    timestamptz NOT NULL,
  actor          text   NOT NULL,
  code           text   NOT NULL,
  variant        text,
  details        text   NOT NULL CHECK (details IS JSON OBJECT)
);
CREATE INDEX history_of_case ON history_entry (application_id, happened_at, id);

CREATE TABLE legal_clock (
  id              uuid PRIMARY KEY,
  application_id  uuid NOT NULL REFERENCES application,
  kind            text NOT NULL,
  basis           text NOT NULL,
  outcome         text,
  started_on      date,
  due_on          date,
  suspended_from  date,
  suspended_until date,
  stopped_on      date,
  UNIQUE (application_id, kind)
);
CREATE INDEX legal_clock_due ON legal_clock (due_on) WHERE stopped_on IS NULL;

-- No foreign key: a document may be heard of before its case is, and never belongs to this service.
CREATE TABLE case_document (
  id             uuid    PRIMARY KEY,
  application_id uuid    NOT NULL,
  kind           text,
  version        integer NOT NULL,
  status         text    NOT NULL,
  reason         text
);
CREATE INDEX case_document_of_case ON case_document (application_id);

CREATE TABLE information_request (
  id             uuid PRIMARY KEY,
  application_id uuid NOT NULL REFERENCES application,
  items          text NOT NULL CHECK (items IS JSON OBJECT),
  requested_by   text NOT NULL,
  requested_on   date NOT NULL,
  due_on         date NOT NULL,
  legal_basis    text NOT NULL,
  legal_effect   text NOT NULL,
  completed_on   date
);
CREATE INDEX information_request_of_case ON information_request (application_id);

CREATE TABLE decision (
  id              uuid PRIMARY KEY,
  application_id  uuid NOT NULL REFERENCES application,
  ruling          text NOT NULL CHECK (ruling IS JSON OBJECT),
  state           text NOT NULL,
  proposed_by     text NOT NULL,
  proposed_on     date NOT NULL,
  settled_by      text,
  settled_on      date,
  author_name     text,
  author_role     text,
  appeal_before   date
);
-- four eyes, held by the database too
ALTER TABLE decision ADD CONSTRAINT second_person
  CHECK (settled_by <> proposed_by OR ruling::jsonb ->> 'outcome' <> 'REFUSED');
CREATE UNIQUE INDEX decision_proposed ON decision (application_id) WHERE state = 'PROPOSED';
CREATE INDEX decision_of_case ON decision (application_id);

CREATE TABLE number_request (
  id             uuid    PRIMARY KEY,
  application_id uuid    NOT NULL REFERENCES application,
  attempt        integer NOT NULL,
  purpose        text    NOT NULL,
  requested_on   date    NOT NULL,
  answered_on    date,
  UNIQUE (application_id, attempt)
);

-- The vault. Sealed with AES-GCM bound to the case and the kind; found again by a keyed hash only.
CREATE TABLE recorded_number (
  id             uuid    PRIMARY KEY,
  application_id uuid    NOT NULL REFERENCES application,
  kind           text    NOT NULL,
  attempt        integer NOT NULL,
  sealed         bytea   NOT NULL,
  fingerprint    bytea   NOT NULL,
  recorded_on    date    NOT NULL,
  UNIQUE (application_id, attempt)
);
CREATE INDEX recorded_number_fingerprint ON recorded_number (fingerprint);

CREATE SEQUENCE access_record_seq INCREMENT 20;
CREATE TABLE access_record (
  id             bigint PRIMARY KEY,
  application_id uuid   NOT NULL,
  read_at        timestamptz NOT NULL,
  reader         text   NOT NULL,
  client         text,
  subject        text   NOT NULL,
  purpose        text   NOT NULL
);
CREATE INDEX access_record_of_case ON access_record (application_id, read_at);

CREATE TABLE case_notification (
  id             uuid PRIMARY KEY,
  application_id uuid NOT NULL,
  code           text,
  sent_on        date,
  delivered_on   date,
  failure        text
);
CREATE INDEX case_notification_of_case ON case_notification (application_id);

-- History and audit are only ever added to.
CREATE FUNCTION only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only ever added to', tg_table_name;
END $$;
CREATE TRIGGER history_is_kept BEFORE UPDATE OR DELETE ON history_entry
  FOR EACH STATEMENT EXECUTE FUNCTION only_added_to();
CREATE TRIGGER audit_is_kept BEFORE UPDATE OR DELETE ON access_record
  FOR EACH STATEMENT EXECUTE FUNCTION only_added_to();
