package fr.matricule.eligibility;

/** What kind of studies or training somebody is enrolled in. */
public enum StudyLevel {
  HIGHER,
  SECONDARY,
  TRAINEE
}
