-- One submission as applications-service writes it: the same statements, in the same order, in one transaction. A
-- colon before a letter is a variable to pgbench, hence the blanks within the JSON texts.
\set n :n + 1
\set number :client_id * :each + :n
\set shard random(0, 15)
BEGIN;
SELECT pg_try_advisory_xact_lock(4712, hashtext('bench ' || :number));
SELECT fingerprint, status, cast(headers AS text), body FROM idempotency_key
  WHERE caller = '56ba0b57-3d20-5ae6-b8be-9f119f5ad815' AND key = :batch || '-' || :number;
SELECT id, acknowledged_on, assessment, attempt, erase_on, events, facts_version, form, language, office, opened_on, owner_ref,
  reference, required_documents, status, identification, entitlement, submitted_at, submitted_on, version
  FROM application WHERE id = md5('draft:' || :batch || ':' || :number)::uuid FOR NO KEY UPDATE \gset
SELECT id, application_id, kind, reason, status, version FROM case_document WHERE application_id = :id ORDER BY id;
SELECT code, address_lines, alsace_moselle, email, name, phone FROM office WHERE code = :office;
SELECT * FROM scheduled_tasks WHERE task_name = 'acknowledge-application' AND task_instance = :id;
INSERT INTO scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
  VALUES ('acknowledge-application', :id, '\x6e756c6c', now() + interval '14 days', false, 1);
INSERT INTO history_entry (actor, application_id, code, details, happened_at, variant, version, id)
  VALUES (:owner_ref, :id, 'ApplicationAssigned', '{"values": {"office": "311"}}', now(), NULL, 3, -nextval('history_entry_seq'));
INSERT INTO legal_clock (application_id, basis, due_on, kind, outcome, started_on, stopped_on, suspended_from, suspended_until, id)
  VALUES (:id, 'CRPA R112-11-2', current_date + 15, 'ACKNOWLEDGEMENT', NULL, current_date, NULL, NULL, NULL, gen_random_uuid()),
         (:id, 'CRPA L114-5', current_date + 32, 'COMPLETION', NULL, current_date, NULL, NULL, NULL, gen_random_uuid()),
         (:id, 'CRPA L231-1', NULL, 'SILENCE', 'ACCEPTANCE', NULL, NULL, NULL, NULL, gen_random_uuid());
INSERT INTO frozen_facts (application_id, facts, version, id) VALUES (:id,
  '{"applicationId": "' || :id || '", "version": 1, "submittedOn": "2026-11-27", "situation": "STUDENT", "nationalities": ["MA"], "birthDate": "2004-05-17", "arrivalDate": "2026-09-01", "department": "31", "stay": {"title": "TEMPORARY_PERMIT", "validFrom": "2026-09-05", "validUntil": "2027-09-05"}, "studies": {"startDate": "2026-09-10", "endDate": "2027-06-30", "level": "HIGHER", "quebecProtocol": false}, "cover": {"kind": "NONE"}}',
  1, gen_random_uuid());
INSERT INTO history_entry (actor, application_id, code, details, happened_at, variant, version, id)
  VALUES (:owner_ref, :id, 'ApplicationSubmitted', '{"values": {"completeBy": "2026-12-28"}}', now(), 'INCOMPLETE', 3, -nextval('history_entry_seq'));
UPDATE application SET erase_on = NULL, events = 3, facts_version = 1, status = 'SUBMITTED', submitted_at = now(),
  submitted_on = current_date, version = version + 1 WHERE id = :id AND version = :version;
INSERT INTO idempotency_key VALUES ('56ba0b57-3d20-5ae6-b8be-9f119f5ad815', :batch || '-' || :number,
  '8a98620b703aca58609e8fc3ea2a768559f0f2b6120070a6fa12ba414fba1809', 201,
  cast('{"Location": "http://localhost/applications/20aa42ec-30e1-4294-91d0-328c32adac6f"}' AS jsonb),
  '{"applicationId": "20aa42ec-30e1-4294-91d0-328c32adac6f", "reference": "IMM-2026-000004-S", "submittedAt": "20261126T230140Z", "submittedOn": "2026-11-27", "receivedDocuments": [], "missingDocuments": [{"purpose": "IDENTITY", "anyOf": ["PASSPORT", "NATIONAL_ID", "RESIDENCE_PERMIT"]}, {"purpose": "CIVIL_STATUS", "anyOf": ["BIRTH_CERT_EXTRACT_FILIATION", "BIRTH_CERT_FULL", "LIVRET_FAMILLE", "MARRIAGE_CERT", "CONSULAR_CERT", "MULTILINGUAL_FORM", "OFPRA_BIRTH_CERT"]}], "completeBy": "2026-12-28", "acknowledgeBy": "2026-12-11", "implicitDecision": {"outcome": "ACCEPTANCE", "on": "2027-01-27"}}',
  now());
SELECT outbox_append(cast(replace(replace(replace(
  '[{"shard": S, "aggregatetype": "applications", "aggregateid": "ID", "type": "fr.matricule.ApplicationAssigned.v1", "source": "/applications-service", "subject": "application/ID", "occurred_at": "20261126T230140Z", "traceparent": "00-f56fb4aa53ade1fab0ab1d8cd5194832-4ded4119108fc367-01", "payload": {"applicationId": "ID", "ownerRef": "56ba0b57-3d20-5ae6-b8be-9f119f5ad815", "office": "311", "assignedOn": "2026-11-27"}}, {"shard": S, "aggregatetype": "applications", "aggregateid": "ID", "type": "fr.matricule.ApplicationSubmitted.v1", "source": "/applications-service", "subject": "application/ID", "occurred_at": "20261126T230140Z", "traceparent": "00-f56fb4aa53ade1fab0ab1d8cd5194832-4ded4119108fc367-01", "payload": {"applicationId": "ID", "reference": "IMM-2026-000004-S", "factsVersion": 1, "submittedAt": "2026-11-26T23~01~40Z", "submittedOn": "2026-11-27", "office": "311", "missingDocuments": ["PASSPORT", "BIRTH_CERT_EXTRACT_FILIATION"], "completeBy": "2026-12-28"}}]',
  'ID', :id), 'S,', :shard || ','), '~', chr(58)) AS jsonb));
COMMIT;
