-- What every service's database holds besides its own tables: outbox, inbox, parked messages,
-- idempotency keys, access copies, timers and the sandbox clock.

-- Column names are those Debezium's EventRouter expects: a site that runs Kafka Connect can read this very table.
CREATE SEQUENCE outbox_seq CACHE 1;
CREATE TABLE outbox (
  shard            smallint    NOT NULL,
  seq              bigint      NOT NULL DEFAULT nextval('outbox_seq'),
  id               uuid        NOT NULL,
  aggregatetype    text        NOT NULL,
  aggregateid      uuid        NOT NULL,
  aggregateversion bigint      NOT NULL,
  type             text        NOT NULL,
  source           text        NOT NULL,
  subject          text        NOT NULL,
  occurred_at      timestamptz NOT NULL,
  traceparent      text        NOT NULL DEFAULT '',
  specversion      text        NOT NULL DEFAULT '1.0',
  contenttype      text        NOT NULL DEFAULT 'application/json',
  payload          jsonb       NOT NULL,
  PRIMARY KEY (shard, seq)
);
CREATE TABLE outbox_version (aggregateid uuid PRIMARY KEY, version bigint NOT NULL) WITH (fillfactor = 70);
CREATE TABLE outbox_cursor (
  shard smallint PRIMARY KEY,
  seq   bigint NOT NULL DEFAULT 0,
  epoch bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);
INSERT INTO outbox_cursor (shard) SELECT generate_series(0, 15);
CREATE TABLE outbox_parked (LIKE outbox, reason text NOT NULL, parked_at timestamptz NOT NULL DEFAULT clock_timestamp(), PRIMARY KEY (shard, seq));

-- The only way in. The shard's lock is taken before the sequence value and held until the commit is visible, so
-- inside a shard: sequence order = commit order = visibility order. Shards are locked in ascending order: no deadlock.
CREATE FUNCTION outbox_append(events jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  s integer;
  e jsonb;
  v bigint;
BEGIN
  FOR s IN SELECT DISTINCT (x ->> 'shard')::integer FROM jsonb_array_elements(events) x ORDER BY 1 LOOP
    PERFORM pg_advisory_xact_lock(4711, s);
  END LOOP;
  FOR e IN SELECT x FROM jsonb_array_elements(events) WITH ORDINALITY AS t(x, n) ORDER BY (x ->> 'shard')::integer, n LOOP
    INSERT INTO outbox_version AS o VALUES ((e ->> 'aggregateid')::uuid, 1)
      ON CONFLICT (aggregateid) DO UPDATE SET version = o.version + 1 RETURNING version INTO v;
    INSERT INTO outbox (shard, id, aggregatetype, aggregateid, aggregateversion, type, source, subject, occurred_at, traceparent, payload)
    VALUES ((e ->> 'shard')::smallint, uuidv7(), e ->> 'aggregatetype', (e ->> 'aggregateid')::uuid, v, e ->> 'type', e ->> 'source',
            e ->> 'subject', (e ->> 'occurred_at')::timestamptz, e ->> 'traceparent', e -> 'payload');
  END LOOP;
END $$;

CREATE TABLE inbox (
  consumer    text        NOT NULL,
  event_id    text        NOT NULL,
  received_at timestamptz NOT NULL,
  PRIMARY KEY (consumer, event_id)
);
CREATE INDEX inbox_age ON inbox (received_at);
CREATE TABLE inbox_position (
  consumer text   NOT NULL,
  source   text   NOT NULL,
  case_id  uuid   NOT NULL,
  sequence bigint NOT NULL,
  PRIMARY KEY (consumer, source, case_id)
) WITH (fillfactor = 70);

CREATE TABLE parked_message (
  id             uuid PRIMARY KEY DEFAULT uuidv7(),
  consumer       text        NOT NULL,
  topic          text        NOT NULL,
  partition      integer     NOT NULL,
  position       bigint      NOT NULL,
  case_id        uuid,
  reason         text        NOT NULL,
  payload        bytea       NOT NULL,
  headers        jsonb       NOT NULL,
  parked_at      timestamptz NOT NULL,
  state          text        NOT NULL DEFAULT 'PARKED',
  released_at    timestamptz,
  released_by    text,
  release_reason text,
  UNIQUE (consumer, topic, partition, position)
);
CREATE INDEX parked_line ON parked_message (consumer, case_id, id) WHERE state = 'PARKED';

CREATE TABLE idempotency_key (
  caller      text        NOT NULL,
  key         text        NOT NULL,
  fingerprint text        NOT NULL,
  status      integer     NOT NULL,
  headers     jsonb       NOT NULL,
  body        text,
  created_at  timestamptz NOT NULL,
  PRIMARY KEY (caller, key)
);
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);

-- Who may see a case: a copy of what the case's owner announced.
CREATE TABLE case_access (
  case_id   uuid PRIMARY KEY,
  owner_ref text,
  office    text,
  version   bigint NOT NULL
);

CREATE TABLE sandbox_clock (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), offset_seconds bigint NOT NULL);

-- db-scheduler 16's own table, as its documentation gives it for PostgreSQL.
CREATE TABLE scheduled_tasks (
  task_name            text        NOT NULL,
  task_instance        text        NOT NULL,
  task_data            bytea,
  execution_time       timestamptz NOT NULL,
  picked               boolean     NOT NULL,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      NOT NULL,
  priority             smallint,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);
