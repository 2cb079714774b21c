package fr.matricule.applications.number;

import java.util.Set;

/** What came of reading a text as a registration number. */
public sealed interface NumberReading {

  /** It is one, perhaps an unusual one. */
  record Valid(RegistrationNumber number, Set<NumberWarning> warnings) implements NumberReading {}

  /** It is not, for this reason. */
  record Invalid(NumberFailure failure) implements NumberReading {}
}
