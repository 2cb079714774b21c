-- The realm as in production with the sandbox's client and people beside its own: what Keycloak imports in compose.
\set realm `cat /keycloak/realm.json`
\set demo `cat /keycloak/demo-users.json`
\pset tuples_only on
\pset format unaligned
\o /import/matricule-realm.json
SELECT realm || jsonb_object_agg(list.key, coalesce(realm -> list.key, '[]') || list.value)
FROM (SELECT :'realm'::jsonb AS realm, :'demo'::jsonb AS demo) AS files, jsonb_each(demo) AS list
WHERE jsonb_typeof(list.value) = 'array'
GROUP BY realm;
