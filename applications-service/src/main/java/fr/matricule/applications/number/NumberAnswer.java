package fr.matricule.applications.number;

import java.util.UUID;

/** What the authority sealed into its answer: the number, and the asking that it belongs to. */
public record NumberAnswer(UUID applicationId, int attempt, String number, NumberKind kind) {

  /** Whether it answers this asking; a sealed answer copied from another one does not. */
  public boolean answers(UUID askedFor, int askedAttempt, NumberKind askedKind) {
    return applicationId.equals(askedFor) && attempt == askedAttempt && kind == askedKind;
  }

  @Override
  public String toString() {
    return "NumberAnswer[not shown]";
  }
}
