-- Events of 1 KB that compress badly, in all shards, under the shards' locks as outbox_append takes them; one commit
-- makes all of them visible. Their topic is the lab's own.
BEGIN;
SELECT pg_advisory_xact_lock(4711, s) FROM generate_series(0, 15) s;
INSERT INTO outbox (shard, id, aggregatetype, aggregateid, aggregateversion, type, source, subject, occurred_at, payload)
SELECT n % 16, gen_random_uuid(), 'bench', md5('bench:' || n % 50000)::uuid, 1, 'fr.matricule.Benched.v1', '/bench',
       'application/' || md5('bench:' || n % 50000)::uuid, clock_timestamp(),
       jsonb_build_object('noise', translate(string_agg(encode(sha512((n || ':' || part || random())::bytea), 'base64'), ''), E'\n', ''))
FROM generate_series(1, {{count}}) n, generate_series(1, 11) part
GROUP BY n
ORDER BY n;
COMMIT;
