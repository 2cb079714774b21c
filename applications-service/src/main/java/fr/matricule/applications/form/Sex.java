package fr.matricule.applications.form;

/** The sex written in civil-status papers; the issuing authority demands it. */
public enum Sex {
  F,
  M
}
