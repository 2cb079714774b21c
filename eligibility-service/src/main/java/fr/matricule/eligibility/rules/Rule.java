package fr.matricule.eligibility.rules;

import fr.matricule.eligibility.assessment.Clause;
import java.time.LocalDate;
import java.util.List;

/** One article, or one paragraph of it. */
public interface Rule {

  /** Where it stands in the law. */
  Clause clause();

  /** Whether it speaks of this person at all. */
  default Answer concerns(PersonOnDay person) {
    return Answer.YES;
  }

  /** Whether what it demands is so on the day of the application. */
  Answer holds(PersonOnDay person);

  /** The first day of cover, when this is the rule that opens it. */
  default LocalDate opens(PersonOnDay person) {
    return person.on();
  }

  /** Since when what it demands has been so, as far as it is known: then always. */
  default LocalDate since(PersonOnDay person) {
    return LocalDate.MIN;
  }

  /** The dated values that it refers to. */
  default List<Parameter<?>> parameters() {
    return List.of();
  }
}
