-- Any case with what its page shows: the queries of applications-service, each on its own as there.
\set number random(1, :cases)
SELECT id, acknowledged_on, assessment, attempt, erase_on, events, facts_version, form, language, office, opened_on, owner_ref,
  reference, required_documents, status, identification, entitlement, submitted_at, submitted_on, version
  FROM application WHERE id = md5('case:' || :number)::uuid;
SELECT id, application_id, completed_on, due_on, items, legal_basis, legal_effect, requested_by, requested_on FROM information_request
  WHERE application_id = md5('case:' || :number)::uuid AND completed_on IS NULL ORDER BY due_on, requested_on, id;
SELECT id, appeal_before, application_id, author_name, author_role, proposed_by, proposed_on, ruling, settled_by, settled_on, state
  FROM decision WHERE application_id = md5('case:' || :number)::uuid AND state = 'TAKEN'
  ORDER BY settled_on DESC, proposed_on DESC FETCH FIRST 1 ROWS ONLY;
SELECT id, appeal_before, application_id, author_name, author_role, proposed_by, proposed_on, ruling, settled_by, settled_on, state
  FROM decision WHERE application_id = md5('case:' || :number)::uuid AND state = 'PROPOSED' FETCH FIRST 1 ROWS ONLY;
