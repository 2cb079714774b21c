package fr.matricule.eligibility.rules;

import fr.matricule.eligibility.facts.FactSet;

/** A rule on the facts themselves, which names the facts to be asked for again. */
public interface BlamingRule extends Rule {

  FactSet blamed(PersonOnDay person);
}
