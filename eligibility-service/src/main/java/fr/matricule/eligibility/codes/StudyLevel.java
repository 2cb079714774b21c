package fr.matricule.eligibility.codes;

/** What kind of studies or training somebody is enrolled in. */
public enum StudyLevel {
  HIGHER,
  SECONDARY,
  TRAINEE
}
