package fr.matricule.eligibility.rules;

import fr.matricule.eligibility.codes.Redirect;

/** A rule that, when it is not satisfied, names who answers instead. */
public interface Redirecting extends Rule {

  Redirect target(PersonOnDay person);
}
