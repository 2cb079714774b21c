-- Messages and letters. Facts are kept as they were heard: codes and dates, never a name or an address.

CREATE TABLE notification (
  id             uuid        PRIMARY KEY,
  application_id uuid        NOT NULL,
  code           text        NOT NULL,
  channel        text        NOT NULL,
  status         text        NOT NULL,
  caused_by      text        NOT NULL,
  event_type     text        NOT NULL,
  event          text        NOT NULL,
  traceparent    text        NOT NULL,
  created_at     timestamptz NOT NULL,
  sent_at        timestamptz,
  settled_at     timestamptz,
  failure        text,
  version        bigint      NOT NULL
);
CREATE INDEX notification_of_case ON notification (application_id, created_at, id);
CREATE INDEX notification_underway ON notification (sent_at) WHERE channel = 'POST' AND status = 'SENT';

-- Paper as it was posted, sealed (Tink AEAD, bound to the id). A letter with a number loses its content some days
-- after posting; its fingerprint stays.
CREATE TABLE letter (
  id           uuid        PRIMARY KEY,
  pdf          bytea,
  address      bytea,
  sha256       text        NOT NULL,
  pages        integer     NOT NULL,
  kept_at      timestamptz NOT NULL,
  forgotten_at timestamptz
);

-- Who read a number: kept although the letter is gone, hence no reference to it.
CREATE TABLE letter_reading (
  id              bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  notification_id uuid        NOT NULL,
  reader          text        NOT NULL,
  read_at         timestamptz NOT NULL
);
CREATE INDEX letter_reading_of ON letter_reading (notification_id);
