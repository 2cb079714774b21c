package fr.matricule.eligibility.web.simulation;

import fr.matricule.eligibility.facts.FactSet;
import java.time.LocalDate;
import java.util.List;

/**
 * What each member of a family would get.
 *
 * @param link opens this simulation again; the answers stand in its fragment
 */
public record FamilyView(LocalDate on, List<MemberView> members, String link) {

  /**
   * One member's own outcome, documents and questions.
   *
   * @param derivedFacts the facts that were not stated but follow from the other members
   */
  public record MemberView(String name, FactSet derivedFacts, SimulationView simulation) {}
}
