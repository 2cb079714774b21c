-- Remembers events for a consumer and says of each, in their order: new, gap (new, but an earlier one of its case is
-- missing) or repeated (it, or a later one of its case, was remembered before). One round trip for a whole batch.
CREATE FUNCTION inbox_remember(of_consumer text, events jsonb, at timestamptz) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
  e    jsonb;
  n    bigint;
  last bigint;
BEGIN
  FOR e IN SELECT x FROM jsonb_array_elements(events) WITH ORDINALITY AS t(x, i) ORDER BY i LOOP
    INSERT INTO inbox VALUES (of_consumer, e ->> 'id', at) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
      RETURN NEXT 'repeated';
      CONTINUE;
    END IF;
    n := (e ->> 'sequence')::bigint;
    IF n = 0 THEN
      RETURN NEXT 'new';
      CONTINUE;
    END IF;
    SELECT p.sequence INTO last FROM inbox_position p
    WHERE p.consumer = of_consumer AND p.source = e ->> 'source' AND p.case_id = (e ->> 'case')::uuid;
    last := coalesce(last, 0);
    IF n <= last THEN
      RETURN NEXT 'repeated';
      CONTINUE;
    END IF;
    INSERT INTO inbox_position AS p VALUES (of_consumer, e ->> 'source', (e ->> 'case')::uuid, n)
      ON CONFLICT (consumer, source, case_id) DO UPDATE SET sequence = greatest(p.sequence, excluded.sequence);
    RETURN NEXT CASE WHEN n > last + 1 THEN 'gap' ELSE 'new' END;
  END LOOP;
END $$;
