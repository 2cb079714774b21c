package fr.matricule.eligibility.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.eligibility.assessment.Assessment;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.CoverKind;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.storage.RuleBookFiles;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who answers the questions that are asked hears what who says everything at once hears. */
@Tag("random")
class GuidedQuestionsTest {

  private static final RuleBook BOOK = RuleBookFiles.ruleBook();
  private static final LocalDate ON = LocalDate.of(2026, 9, 7);
  private static final int PROFILES = 100_000;

  private static final Set<Situation> WORKING =
      EnumSet.of(Situation.EMPLOYEE, Situation.SELF_EMPLOYED, Situation.POSTED_WORKER);
  private static final Set<Situation> STUDYING = EnumSet.of(Situation.STUDENT, Situation.DOCTORAL);
  private static final Set<CoverKind> WITH_A_LAST_DAY =
      EnumSet.of(CoverKind.EHIC, CoverKind.A1, CoverKind.BILATERAL);

  @Test
  void fromAnyCompleteProfileHidingFactsAndAnsweringWhatIsAskedLeadsToTheSameOutcome() {
    RandomFacts random = new RandomFacts(71, ON);
    Map<AssessmentOutcome, Integer> reached = new EnumMap<>(AssessmentOutcome.class);
    int profiles = 0;
    while (profiles < PROFILES) {
      Facts complete = random.complete();
      Assessment whole = BOOK.assess(complete, ON);
      if (!whole.contradictions().isEmpty() || !whole.missing().isEmpty() || !claims(complete)) {
        continue;
      }
      profiles++;
      Facts hidden = random.hiding(complete, fact -> mayBeLeftOut(fact, complete));
      Assessment answered = answered(hidden, complete);
      assertThat(answered.outcome())
          .as("%s, hidden %s", complete, hidden)
          .isEqualTo(whole.outcome());
      assertThat(answered.redirectTo()).as("%s", hidden).isEqualTo(whole.redirectTo());
      assertThat(answered.toExamine()).as("%s", hidden).isEqualTo(whole.toExamine());
      assertThat(answered.dates().eligibleFrom())
          .as("%s, hidden %s", complete, hidden)
          .isEqualTo(whole.dates().eligibleFrom());
      reached.merge(whole.outcome(), 1, Integer::sum);
    }
    System.out.printf("%d profiles: %s%n", profiles, reached);
    assertThat(reached.keySet())
        .isEqualTo(EnumSet.complementOf(EnumSet.of(AssessmentOutcome.GRANTED_PENDING_DOCUMENT)));
  }

  /** Who says that they work or study says since when, or where. */
  private static boolean claims(Facts facts) {
    String country = facts.activity().country();
    boolean works =
        facts.activity().startDate() != null || (country != null && !country.equals("FR"));
    return (works || !WORKING.contains(facts.situation()))
        && (facts.studies().startDate() != null || !STUDYING.contains(facts.situation()));
  }

  /** The first question is answered, and the next, as long as something is asked. */
  private static Assessment answered(Facts hidden, Facts complete) {
    Facts told = hidden;
    while (true) {
      Assessment so = BOOK.assess(told, ON);
      if (so.missing().isEmpty()) {
        return so;
      }
      Fact<?> asked = so.missing().getFirst();
      if (asked == Fact.WORK_COUNTRY && complete.activity().startDate() != null) {
        // the first day of work is one of work in France
        told = Fact.WORK_COUNTRY.changed(told, "FR");
        continue;
      }
      assertThat(asked.of(complete)).as("%s is asked, and has no answer", asked).isNotNull();
      assertThat(asked.of(told)).as("%s is asked twice", asked).isNull();
      told = copied(asked, complete, told);
    }
  }

  private static <T> Facts copied(Fact<T> fact, Facts from, Facts to) {
    return fact.changed(to, fact.of(from));
  }

  /**
   * Of some facts nobody is asked: what they did not claim (work beside the studies), that it has
   * an end, and what their request for asylum excludes. To say nothing of them is an answer.
   */
  private static boolean mayBeLeftOut(Fact<?> fact, Facts complete) {
    Situation situation = complete.situation();
    boolean asylum =
        situation == Situation.ASYLUM_SEEKER
            || complete.stay().title() == PermitTitle.ASYLUM_ATTESTATION;
    if (fact == Fact.WORK_START || fact == Fact.WORK_COUNTRY) {
      return WORKING.contains(situation);
    }
    if (fact == Fact.STUDIES_START) {
      return STUDYING.contains(situation);
    }
    if (fact == Fact.QUEBEC_PROTOCOL) {
      return complete.nationalities() != null && complete.nationalities().contains("CA");
    }
    if (fact == Fact.COVER_UNTIL) {
      return WITH_A_LAST_DAY.contains(complete.cover().kind());
    }
    if (fact == Fact.BENEFITS || fact == Fact.PROTECTION || fact == Fact.ARRIVAL) {
      // the date of the attestation stands in for that of the arrival
      return !asylum;
    }
    return fact != Fact.WORK_END && fact != Fact.STUDIES_END && fact != Fact.STABLE_SINCE;
  }
}
