package fr.matricule.eligibility.web.rulebook;

import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.rules.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rule book as a lawyer reads it.
 *
 * @param parameters the dated values that belong to no single rule
 */
public record RulebookView(
    LocalDate on, String version, List<ChapterView> chapters, List<ParameterView> parameters) {

  /** A chapter, and how many of its rules must be satisfied. */
  public record ChapterView(
      Chapter chapter, String title, Section.Demand demand, List<RuleView> rules) {}

  /** A rule with its text, its time, its values and its examples. */
  public record RuleView(
      String rule,
      int version,
      String article,
      LocalDate since,
      @Nullable LocalDate until,
      boolean inForce,
      String says,
      List<ParameterView> parameters,
      List<ExampleView> examples) {}

  /** A dated value of the law, with its history. */
  public record ParameterView(String parameter, List<PeriodView> periods) {}

  /** A value in its time. */
  public record PeriodView(
      LocalDate from,
      @Nullable LocalDate until,
      Object value,
      String reference,
      boolean toVerify) {}

  /**
   * A case that is run as a test.
   *
   * @param unreadable the facts that it states in a way that nobody can read
   */
  public record ExampleView(
      String id,
      String says,
      LocalDate on,
      String source,
      Facts facts,
      List<String> unreadable,
      Map<String, Object> expected) {}
}
