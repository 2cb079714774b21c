-- Which rule book judged from when on: its code and its values, by their hashes. A book from outside the build has the
-- seal of the certificate that let it in.
CREATE TABLE rulebook_activation (
  id               bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code             text        NOT NULL,
  files            text        NOT NULL,
  version          text        NOT NULL,
  activated_at     timestamptz NOT NULL,
  certificate_seal text
);

-- The pieces that had not come when it was assessed, so that it can be judged again; null where this was not kept yet.
ALTER TABLE assessment ADD COLUMN IF NOT EXISTS missing_documents jsonb;
