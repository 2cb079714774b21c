package fr.matricule.eligibility.rules;

import fr.matricule.eligibility.Fact;

/** A rule on the facts themselves, which names the fact to be asked for again. */
public interface BlamingRule extends Rule {

  Fact<?> blamed();
}
