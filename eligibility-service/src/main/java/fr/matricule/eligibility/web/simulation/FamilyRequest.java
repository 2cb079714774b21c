package fr.matricule.eligibility.web.simulation;

import fr.matricule.eligibility.facts.Facts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of a family, as far as they are known, and the day to judge them on.
 *
 * @param on today when it is left out
 */
public record FamilyRequest(
    @Nullable List<@Nullable FamilyMember> members, @Nullable LocalDate on) {

  /**
   * One member.
   *
   * @param name any short name that the caller gives, such as {@code child-1}; not a person's
   * @param through the names of the members whom this one joins or depends on
   */
  public record FamilyMember(
      @Nullable String name, @Nullable Facts facts, @Nullable List<String> through) {}
}
