-- The work list looks for open cases, and after some years most are closed: an index of the few that are looked for.
CREATE INDEX application_open ON application (office, submitted_at, id)
  WHERE submitted_at IS NOT NULL AND status IN ('SUBMITTED', 'UNDER_REVIEW', 'INFO_REQUESTED');
CREATE INDEX application_open_anywhere ON application (submitted_at, id)
  WHERE submitted_at IS NOT NULL AND status IN ('SUBMITTED', 'UNDER_REVIEW', 'INFO_REQUESTED');
