package fr.matricule.eligibility.facts;

import java.util.UUID;

/** The facts of a case as they were submitted, kept by applications-service. */
public interface StatedFacts {

  /**
   * Facts, and those that were stated in a way that nobody can read.
   *
   * @param unreadable unknown in the facts
   */
  record Reading(Facts facts, FactSet unreadable) {}

  /** A version of a case's facts; it calls another service, so it belongs before a transaction. */
  Reading of(UUID applicationId, int version);
}
