-- A job that fails however often it is tried is parked like a message, under the consumer "jobs": topic is its task,
-- payload its data, the header "instance" what it is about. Only whoever runs it may park it, hence the version.
CREATE SEQUENCE parked_job_seq;

CREATE FUNCTION job_park(task text, instance text, of_version bigint, why text, at timestamptz) RETURNS void LANGUAGE sql AS $$
  WITH gone AS (
    DELETE FROM scheduled_tasks WHERE task_name = task AND task_instance = instance AND version = of_version RETURNING *)
  INSERT INTO parked_message (consumer, topic, partition, position, reason, payload, headers, parked_at)
  SELECT 'jobs', task_name, 0, nextval('parked_job_seq'), why, coalesce(task_data, ''),
         jsonb_build_object('instance', task_instance), at
  FROM gone
$$;

-- It is due again, as if it had never failed; one that was scheduled anew meanwhile stays as it is.
CREATE FUNCTION job_resume(parked uuid, at timestamptz) RETURNS void LANGUAGE sql AS $$
  INSERT INTO scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, consecutive_failures, version)
  SELECT topic, headers ->> 'instance', nullif(payload, ''), at, false, 0, 1 FROM parked_message WHERE id = parked
  ON CONFLICT DO NOTHING
$$;
