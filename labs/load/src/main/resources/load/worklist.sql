-- The first page of an office's open, assessed cases, each with its next limit: the query of applications-service.
SELECT a.id, a.reference, cast(a.form AS jsonb) #>> '{identity,birthName}' AS birth_name,
       cast(a.form AS jsonb) #>> '{identity,givenNames,0}' AS given_name, a.status, a.identification,
       a.entitlement, cast(a.assessment AS jsonb) ->> 'outcome' AS recommended, a.submitted_at, a.submitted_on,
       (SELECT min(c.due_on) FROM legal_clock c WHERE c.application_id = a.id AND c.stopped_on IS NULL
          AND c.kind IN ('ACKNOWLEDGEMENT', 'SILENCE')) AS due_on
FROM application a WHERE a.submitted_at IS NOT NULL AND a.status IN ('SUBMITTED', 'UNDER_REVIEW', 'INFO_REQUESTED')
  AND a.status IN ('UNDER_REVIEW') AND a.entitlement IN ('ASSESSED') AND a.office = '311'
ORDER BY a.submitted_at, a.id FETCH FIRST 51 ROWS ONLY;
