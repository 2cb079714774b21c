-- Whoever lives in a territory with a scheme of its own can file too; the rule book then names the body in charge.
-- The southern lands have no fund: their administration sits on La Réunion (to verify).
INSERT INTO office (code, name, address_lines, phone, email, alsace_moselle) VALUES
  ('986', 'CPS de Wallis-et-Futuna', E'CPS DE WALLIS ET FUTUNA\nSERVICE IMMATRICULATION\n98600 UVEA', '3646', 'immatriculation@cpam-986.example', false),
  ('987', 'CPS de la Polynésie française', E'CPS DE LA POLYNESIE FRANCAISE\nSERVICE IMMATRICULATION\n98714 PAPEETE', '3646', 'immatriculation@cpam-987.example', false),
  ('988', 'CAFAT de Nouvelle-Calédonie', E'CAFAT DE NOUVELLE CALEDONIE\nSERVICE IMMATRICULATION\n98800 NOUMEA', '3646', 'immatriculation@cpam-988.example', false);
INSERT INTO office_area (postcode_prefix, office) VALUES
  ('984', '974'),
  ('986', '986'),
  ('987', '987'),
  ('988', '988');
