-- Drafts as the template is one, each with its own id and reference, and announced once as it was.
SET synchronous_commit = off;
INSERT INTO application
SELECT draft.*
FROM application template,
     generate_series(0, {{count}} - 1) n,
     LATERAL jsonb_populate_record(template, jsonb_build_object(
       'id', md5('draft:{{batch}}:' || n)::uuid,
       'reference', 'BENCH-{{batch}}-' || n)) draft
WHERE template.id = '{{template}}';
INSERT INTO outbox_version SELECT md5('draft:{{batch}}:' || n)::uuid, 1 FROM generate_series(0, {{count}} - 1) n;
