-- What the lab made through the API in order to copy it; remembered for its next stack on the same data.
CREATE TABLE IF NOT EXISTS bench_template (kind text PRIMARY KEY, id uuid NOT NULL);
INSERT INTO bench_template VALUES ('draft', '{{draft}}'), ('granted', '{{granted}}');
