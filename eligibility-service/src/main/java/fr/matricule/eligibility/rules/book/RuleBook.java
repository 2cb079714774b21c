package fr.matricule.eligibility.rules.book;

import fr.matricule.eligibility.assessment.Assessment;
import fr.matricule.eligibility.assessment.RequiredDocument;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.rules.Parameters;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Section;
import fr.matricule.eligibility.rules.Values;
import fr.matricule.eligibility.rules.activity.ActivityRoute;
import fr.matricule.eligibility.rules.competence.Competence;
import fr.matricule.eligibility.rules.consistency.Consistency;
import fr.matricule.eligibility.rules.coordination.Coordination;
import fr.matricule.eligibility.rules.dependants.Dependants;
import fr.matricule.eligibility.rules.documents.DocumentList;
import fr.matricule.eligibility.rules.identification.Identification;
import fr.matricule.eligibility.rules.redirection.Redirection;
import fr.matricule.eligibility.rules.regularity.Regularity;
import fr.matricule.eligibility.rules.stability.Stability;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The law as a list: read it from top to bottom. The book has an edition for each day on which
 * something in it changed, and judges a case by the edition of the day of the application.
 */
public final class RuleBook {

  /** Counts corrections of this book itself, the law being the same. */
  private static final int REVISION = 3;

  private static final List<Section> SECTIONS =
      List.of(
          Consistency.SECTION,
          Coordination.SECTION,
          Competence.SECTION,
          ActivityRoute.SECTION,
          Dependants.SECTION,
          Stability.SECTION,
          Regularity.SECTION,
          Redirection.SECTION,
          Identification.SECTION,
          Identification.INFORMATION);

  private final Parameters parameters;
  private final List<Section> sections;
  private final NavigableMap<LocalDate, Edition> editions = new TreeMap<>();

  /** The book as it stands from one day on. */
  public record Edition(LocalDate from, String version, Values values) {}

  public RuleBook(Parameters parameters) {
    this(parameters, "");
  }

  /**
   * @param mark what its editions are called by besides their day, where its values are not those
   *     of the build
   */
  public RuleBook(Parameters parameters, String mark) {
    this(parameters, mark, SECTIONS);
  }

  /** With other rules, to see what the book would be without its own. */
  RuleBook(Parameters parameters, String mark, List<Section> sections) {
    this.parameters = parameters;
    this.sections = List.copyOf(sections);
    SortedSet<LocalDate> days = parameters.changes();
    rules()
        .forEach(
            rule -> {
              days.add(rule.clause().since());
              if (rule.clause().until() instanceof LocalDate last) {
                days.add(last.plusDays(1));
              }
            });
    days.forEach(
        day ->
            editions.put(
                day,
                new Edition(day, "%s.r%d%s".formatted(day, REVISION, mark), parameters.on(day))));
  }

  /** The edition after which nothing more changes. */
  public Edition newest() {
    return editions.lastEntry().getValue();
  }

  /** The edition in force on a day; none before the universal cover began. */
  public Optional<Edition> on(LocalDate day) {
    return Optional.ofNullable(editions.floorEntry(day)).map(Map.Entry::getValue);
  }

  /**
   * What follows from the facts on the day of the application.
   *
   * @throws IllegalArgumentException before the first day of the book
   */
  public Assessment assess(Facts facts, LocalDate on) {
    return assess(facts, FactSet.EMPTY, on);
  }

  /** The same where some facts were stated in a way that nobody can read. */
  public Assessment assess(Facts facts, FactSet unreadable, LocalDate on) {
    Edition edition = inForce(on);
    PersonOnDay person = new PersonOnDay(facts, unreadable, on, edition.values());
    return evaluation(person).conclude(edition.version());
  }

  /**
   * What follows when what only had to be waited for is there: the right that was deferred is
   * judged as on the day on which it opens, everything else still as on the day of the application
   * (CSS R111-3, II).
   */
  public Assessment afterWaiting(Facts facts, FactSet unreadable, LocalDate on, LocalDate until) {
    Edition edition = inForce(on);
    PersonOnDay person = new PersonOnDay(facts, unreadable, on, until, edition.values());
    return evaluation(person).conclude(edition.version());
  }

  /** The outcome alone, for trying what a change would bring. */
  AssessmentOutcome outcome(Facts facts, LocalDate on) {
    return evaluation(new PersonOnDay(facts, on, inForce(on).values())).outcome();
  }

  private Evaluation evaluation(PersonOnDay person) {
    return new Evaluation(person, sections);
  }

  private Edition inForce(LocalDate day) {
    return on(day).orElseThrow(() -> new IllegalArgumentException("the rule book begins later"));
  }

  /** Which documents are asked of a person. */
  public List<RequiredDocument> documents(Facts facts, LocalDate on) {
    return DocumentList.of(new PersonOnDay(facts, on, inForce(on).values()));
  }

  /** Every document that may be asked of anybody. */
  public List<RequiredDocument> everyDocument() {
    return DocumentList.all();
  }

  /** Every chapter in its order. */
  public List<Section> sections() {
    return sections;
  }

  /** Every rule in its order, whether or not it is in force. */
  public List<Rule> rules() {
    return sections.stream().flatMap(section -> section.rules().stream()).toList();
  }

  public Parameters parameters() {
    return parameters;
  }
}
