-- Cases as the template is one (submitted, assessed and granted through the API), each with its own id, spread over
-- the offices and five years. One in thirteen is still open, as at an office that keeps up.
SET synchronous_commit = off;
SET session_replication_role = replica;

CREATE TEMP TABLE office_number AS SELECT code, row_number() OVER (ORDER BY code) - 1 AS place FROM office;
CREATE TEMP TABLE bench_case AS
SELECT md5('case:' || n)::uuid AS id, n, o.code AS office,
       now() - interval '5 years' * (1 - n::float8 / {{count}}) AS at,
       n > {{count}} * 0.99 OR n % 13 = 0 AS open
FROM generate_series(1, {{count}}) n
JOIN office_number o ON o.place = (hashint4(n::int) & 2147483647) % (SELECT count(*) FROM office);

INSERT INTO application
SELECT r.*
FROM application template, bench_case c,
     LATERAL jsonb_populate_record(template, jsonb_build_object(
       'id', c.id, 'reference', 'BENCH-' || c.n, 'owner_ref', 'bench-' || c.n, 'office', c.office,
       'opened_on', c.at::date, 'submitted_at', c.at, 'submitted_on', c.at::date, 'acknowledged_on', c.at::date,
       'status', CASE WHEN NOT c.open THEN 'CLOSED' WHEN c.n % 4 = 0 THEN 'INFO_REQUESTED' ELSE 'UNDER_REVIEW' END,
       'entitlement', CASE WHEN c.open AND c.n % 3 <> 0 THEN 'ASSESSED' ELSE 'DECIDED' END,
       'identification', CASE WHEN c.open THEN 'NOT_STARTED' ELSE 'CERTIFIED' END)) r
WHERE template.id = '{{template}}';

INSERT INTO frozen_facts (id, application_id, version, facts)
SELECT gen_random_uuid(), c.id, t.version, t.facts FROM bench_case c, frozen_facts t WHERE t.application_id = '{{template}}';
INSERT INTO history_entry (id, application_id, version, happened_at, actor, code, variant, details)
SELECT nextval('history_entry_seq'), c.id, t.version, c.at, t.actor, t.code, t.variant, t.details
FROM bench_case c, history_entry t
WHERE t.application_id = '{{template}}' AND t.code IN ('ApplicationOpened', 'ApplicationSubmitted');
INSERT INTO legal_clock (id, application_id, kind, basis, outcome, started_on, due_on, stopped_on)
SELECT gen_random_uuid(), c.id, t.kind, t.basis, t.outcome, c.at::date, c.at::date + 60,
       CASE WHEN NOT c.open THEN c.at::date + 30 END
FROM bench_case c, legal_clock t WHERE t.application_id = '{{template}}';
INSERT INTO decision
SELECT r.*
FROM decision t, bench_case c,
     LATERAL jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'application_id', c.id)) r
WHERE t.application_id = '{{template}}' AND NOT c.open;
INSERT INTO outbox_version SELECT id, 6 FROM bench_case;
RESET session_replication_role;
