package fr.matricule.applications.deadlines;

import java.util.Locale;

/** A time that the law leaves somebody; how long it is stands in {@code legal-terms.yaml}. */
public enum LegalTerm {
  /** In working days. */
  ACKNOWLEDGEMENT,
  SILENCE,
  COMPLETION,
  CIVIL_STATUS,
  FORMAL_NOTICE,
  APPEAL,
  APPEAL_ANSWER,
  COURT;

  /** The name under which it stands in the file. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
