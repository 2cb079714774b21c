-- What was concluded of a case, with the facts that were read (no name, no birthday) and every finding: enough to
-- explain it, and to judge it again with another rule book, years later. The newest facts give the current assessment.
CREATE TABLE assessment (
  id               uuid        PRIMARY KEY,
  application_id   uuid        NOT NULL,
  facts_version    integer     NOT NULL,
  assessed_on      date        NOT NULL,
  assessed_at      timestamptz NOT NULL,
  outcome          text        NOT NULL,
  category         text        NOT NULL,
  rulebook_version text        NOT NULL,
  facts            jsonb       NOT NULL,
  explanation      jsonb       NOT NULL,
  UNIQUE (application_id, facts_version)
);
