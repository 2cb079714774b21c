-- What ops see and do: parked messages in full, what Kafka refused among them, replays; and a record of every act.

ALTER TABLE parked_message
  ADD COLUMN difference       jsonb  NOT NULL DEFAULT '[]',
  ADD COLUMN original_payload bytea,
  ADD COLUMN version          bigint NOT NULL DEFAULT 0;
CREATE INDEX parked_case ON parked_message (case_id);

-- An event that Kafka refuses is parked under the consumer "outbox": its partition is the shard, its position the seq.
DROP TABLE outbox_parked;
CREATE FUNCTION outbox_park(s smallint, q bigint, to_topic text, why text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO parked_message AS p (consumer, topic, partition, position, case_id, reason, payload, headers, parked_at)
  SELECT 'outbox', to_topic, o.shard, o.seq, o.aggregateid, why, convert_to(o.payload::text, 'UTF8'),
         jsonb_build_object('ce_id', o.id, 'ce_type', o.type, 'ce_source', o.source,
                            'ce_sequence', o.aggregateversion::text, 'traceparent', o.traceparent),
         clock_timestamp()
  FROM outbox o WHERE o.shard = s AND o.seq = q
  ON CONFLICT (consumer, topic, partition, position) DO UPDATE
    SET state = 'PARKED', reason = excluded.reason, parked_at = excluded.parked_at, version = p.version + 1,
        released_at = NULL, released_by = NULL, release_reason = NULL
    WHERE p.state <> 'PARKED'
$$;

-- A case speaks again: what was held back moves to the end of its shard, in its order, so nobody else's is repeated.
-- All shards get a new epoch: the leader begins anew and no longer holds the case to be parked.
CREATE FUNCTION outbox_resend(of_case uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  s     smallint;
  q     bigint;
  first bigint;
BEGIN
  SELECT partition, min(position) INTO s, first FROM parked_message
  WHERE consumer = 'outbox' AND case_id = of_case AND state = 'PARKED' GROUP BY partition;
  PERFORM pg_advisory_xact_lock(4711, s);
  FOR q IN SELECT seq FROM outbox WHERE shard = s AND seq >= first AND aggregateid = of_case ORDER BY seq LOOP
    UPDATE outbox SET seq = nextval('outbox_seq') WHERE shard = s AND seq = q;
  END LOOP;
  UPDATE outbox_cursor SET epoch = epoch + 1;
END $$;

-- The service says again what it said since; consumers drop what they remember.
CREATE FUNCTION outbox_rewind(since timestamptz) RETURNS void LANGUAGE sql AS $$
  UPDATE outbox_cursor c
  SET epoch = epoch + 1,
      seq = least(seq, coalesce((SELECT min(o.seq) - 1 FROM outbox o WHERE o.shard = c.shard AND o.occurred_at >= since), seq))
$$;

CREATE TABLE ops_action (
  id      uuid PRIMARY KEY DEFAULT uuidv7(),
  at      timestamptz NOT NULL,
  who     text        NOT NULL,
  action  text        NOT NULL,
  subject text        NOT NULL,
  case_id uuid,
  reason  text        NOT NULL,
  details jsonb       NOT NULL DEFAULT '{}'
);
CREATE INDEX ops_action_case ON ops_action (case_id);
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME;
END $$;
CREATE TRIGGER ops_action_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ops_action
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A consumer that is to hear its topic again; each instance moves the partitions it holds and says so here.
CREATE TABLE replay (
  id           uuid PRIMARY KEY DEFAULT uuidv7(),
  consumer     text        NOT NULL,
  since        timestamptz,
  requested_at timestamptz NOT NULL
);
CREATE TABLE replay_partition (
  replay    uuid    NOT NULL REFERENCES replay ON DELETE CASCADE,
  topic     text    NOT NULL,
  partition integer NOT NULL,
  position  bigint  NOT NULL,
  PRIMARY KEY (replay, topic, partition)
);

-- An answer may hold what a person said: it goes when the case is forgotten.
ALTER TABLE idempotency_key ADD COLUMN case_id uuid;
CREATE INDEX idempotency_key_case ON idempotency_key (case_id) WHERE case_id IS NOT NULL;
