-- The receipt is a proof: kept as it was given, forgotten with the case.
CREATE TABLE receipt (
  application_id uuid PRIMARY KEY REFERENCES application,
  receipt        text NOT NULL
);

-- A person's own cases, newest first: the older index on the owner alone is part of this one.
DROP INDEX application_of_owner;
CREATE INDEX application_of_owner ON application (owner_ref, reference DESC);
