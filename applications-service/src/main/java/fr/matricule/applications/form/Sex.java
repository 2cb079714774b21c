package fr.matricule.applications.form;

import com.fasterxml.jackson.annotation.JsonAlias;

/** The sex written in civil-status papers; the issuing authority demands it. */
public enum Sex {
  @JsonAlias("f")
  F,
  @JsonAlias("m")
  M
}
