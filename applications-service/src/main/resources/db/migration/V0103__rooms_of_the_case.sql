-- Who may be told of an entry is said when it is written, by a switch the compiler completes.
ALTER TABLE history_entry ADD COLUMN audience text NOT NULL DEFAULT 'EVERYBODY';
ALTER TABLE history_entry DISABLE TRIGGER history_is_kept;
UPDATE history_entry SET audience = 'OFFICE'
  WHERE code IN ('AssessmentRecorded', 'RefusalProposed', 'RefusalDeclined', 'NumberDoubted', 'DuplicateSuspected');
UPDATE history_entry SET audience = 'NOBODY' WHERE code IN ('FormEdited', 'InformationCompleted');
UPDATE history_entry SET variant = NULL WHERE code = 'ApplicationAcknowledged';
UPDATE history_entry SET code = 'DecisionProposed' WHERE code = 'RefusalProposed';
UPDATE history_entry SET code = 'DecisionDeclined' WHERE code = 'RefusalDeclined';
ALTER TABLE history_entry ENABLE TRIGGER history_is_kept;
ALTER TABLE history_entry ALTER COLUMN audience DROP DEFAULT;

-- The work list reads columns: one form that cannot be read must not hide the others.
ALTER TABLE application ADD COLUMN applicant text NOT NULL DEFAULT '';
ALTER TABLE application ADD COLUMN recommended text;
UPDATE application SET applicant = concat_ws(' ', form::jsonb #>> '{identity,birthName}', form::jsonb #>> '{identity,givenNames,0}')
  WHERE strpos(form, '\u0000') = 0;
UPDATE application SET recommended = assessment::jsonb ->> 'outcome' WHERE assessment IS NOT NULL;
ALTER TABLE application ALTER COLUMN applicant DROP DEFAULT;

-- Two decide about whatever gives less than was asked for.
UPDATE application SET entitlement = 'DECISION_PROPOSED' WHERE entitlement = 'REFUSAL_PROPOSED';
ALTER TABLE decision DROP CONSTRAINT second_person;
ALTER TABLE decision ADD CONSTRAINT second_person
  CHECK (settled_by <> proposed_by OR ruling::jsonb ->> 'outcome' NOT IN ('REFUSED', 'DEFERRED', 'REDIRECTED')) NOT VALID;
ALTER TABLE decision ADD COLUMN author_function text;

-- A check that turned an identity document down asks for another one.
ALTER TABLE case_document ADD COLUMN identity_flaw text;

ALTER TABLE information_request ADD COLUMN asked_due_on date;

-- A message says what it notifies.
ALTER TABLE case_notification ADD COLUMN channel text;
ALTER TABLE case_notification ADD COLUMN notifies text;
UPDATE case_notification SET notifies = CASE code WHEN 'N06' THEN 'WAITING_NUMBER' WHEN 'N11' THEN 'REFUSAL' END
  WHERE code IN ('N06', 'N11');

CREATE TABLE office_task (
  id             uuid PRIMARY KEY,
  application_id uuid NOT NULL REFERENCES application,
  kind           text NOT NULL,
  raised_on      date NOT NULL,
  done_on        date,
  done_by        text
);
CREATE UNIQUE INDEX office_task_open ON office_task (application_id, kind) WHERE done_on IS NULL;
