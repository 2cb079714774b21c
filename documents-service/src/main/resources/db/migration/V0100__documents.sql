CREATE TABLE document (
  id             uuid        PRIMARY KEY,
  application_id uuid        NOT NULL,
  kind           text        NOT NULL,
  -- the id of its first version
  lineage        uuid        NOT NULL,
  version        integer     NOT NULL CHECK (version >= 1),
  status         text        NOT NULL CHECK (status IN ('ANNOUNCED', 'UPLOADED', 'READY', 'REJECTED', 'ERASED')),
  reason         text,
  announced_type text        NOT NULL,
  announced_size bigint      NOT NULL,
  announced_at   timestamptz NOT NULL,
  quarantine_key uuid        NOT NULL UNIQUE,
  vault_key      uuid        NOT NULL UNIQUE,
  file_type      text,
  file_size      bigint,
  pages          integer,
  sha256         text,
  verdict        text,
  review_reason  text,
  reviewed_on    date,
  reviewed_by    text,
  revision       bigint      NOT NULL,
  UNIQUE (lineage, version),
  CHECK ((status = 'REJECTED') <= (reason IS NOT NULL)),
  CHECK ((status = 'READY') = (sha256 IS NOT NULL)),
  CHECK ((verdict = 'REJECTED') = (review_reason IS NOT NULL))
) WITH (fillfactor = 70);
CREATE INDEX document_of_case ON document (application_id, announced_at, id);

-- Cases whose documents were ordered erased: nothing may be added behind the order.
CREATE TABLE erased_case (
  application_id uuid        PRIMARY KEY,
  erased_at      timestamptz NOT NULL
);

-- Who opened which file: kept for the auditors, and after the file is gone.
CREATE TABLE content_reading (
  id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id uuid        NOT NULL,
  reader      text        NOT NULL,
  read_at     timestamptz NOT NULL
);
CREATE INDEX content_reading_document ON content_reading (document_id, read_at);
