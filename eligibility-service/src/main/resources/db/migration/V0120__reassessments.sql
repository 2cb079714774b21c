-- The pieces that had not come when it was assessed, so that it can be judged again; null where this was not kept yet.
ALTER TABLE assessment ADD COLUMN IF NOT EXISTS missing_documents jsonb;

-- The same facts judged once more. Each follows the assessment that was current until then, and nothing is followed
-- twice: whatever sets off a re-assessment may do so again without effect.
CREATE TABLE reassessment (
  id                uuid        PRIMARY KEY,
  application_id    uuid        NOT NULL,
  facts_version     integer     NOT NULL,
  assessed_on       date        NOT NULL,
  assessed_at       timestamptz NOT NULL,
  outcome           text        NOT NULL,
  category          text        NOT NULL,
  rulebook_version  text        NOT NULL,
  facts             jsonb       NOT NULL,
  explanation       jsonb       NOT NULL,
  missing_documents jsonb       NOT NULL,
  occasion          text        NOT NULL,
  follows           uuid        NOT NULL UNIQUE
);
CREATE INDEX reassessment_case ON reassessment (application_id);

CREATE VIEW kept_assessment AS
  SELECT id, application_id, facts_version, assessed_on, assessed_at, outcome, category, rulebook_version, facts,
    explanation, missing_documents, 'SUBMISSION' AS occasion FROM assessment
  UNION ALL
  SELECT id, application_id, facts_version, assessed_on, assessed_at, outcome, category, rulebook_version, facts,
    explanation, missing_documents, occasion FROM reassessment;

-- Withdrawn or closed: nothing is judged again.
CREATE TABLE closed_case (application_id uuid PRIMARY KEY, closed_at timestamptz NOT NULL);
