-- What is handed out in place of a file that would do something, or that browsers do not show.
ALTER TABLE document
  ADD COLUMN rendition_key    uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
  ADD COLUMN rendition_size   bigint,
  ADD COLUMN rendition_sha256 text,
  -- who handed it in; unknown of what was there before
  ADD COLUMN handed_in_by     text,
  ADD COLUMN handed_in_as     text CHECK (handed_in_as IN ('APPLICANT', 'STAFF')),
  ADD CHECK ((rendition_size IS NULL) = (rendition_sha256 IS NULL)),
  ADD CHECK ((handed_in_by IS NULL) = (handed_in_as IS NULL));

-- Whether the original itself was opened, or what is handed out to everybody.
ALTER TABLE content_reading ADD COLUMN part text NOT NULL DEFAULT 'HANDED_OUT' CHECK (part IN ('HANDED_OUT', 'ORIGINAL'));
