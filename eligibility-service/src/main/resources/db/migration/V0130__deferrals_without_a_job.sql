-- Rights that were deferred before there was a job for their day get it now: those that still count, of cases that nobody
-- ended. A job that is there already stays as it is; one whose day has passed is due at once. Of cases ended before
-- closed_case was kept nothing is known: they get a job too, and applications-service leaves what follows without effect.
INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
SELECT 'deferral-ends', k.id::text,
  (k.explanation -> 'dates' ->> 'eligibleFrom')::date::timestamp AT TIME ZONE 'Europe/Paris', false, 1
FROM kept_assessment k
WHERE k.explanation -> 'dates' ->> 'eligibleFrom' IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM reassessment r WHERE r.follows = k.id)
  AND NOT EXISTS (
    SELECT 1 FROM assessment newer
    WHERE newer.application_id = k.application_id AND newer.facts_version > k.facts_version)
  AND NOT EXISTS (SELECT 1 FROM closed_case c WHERE c.application_id = k.application_id)
ON CONFLICT DO NOTHING;
