package fr.matricule.applications.decision;

import static fr.matricule.applications.ApplicationFixture.CLAIRE;
import static fr.matricule.applications.ApplicationFixture.MARC;
import static fr.matricule.applications.ApplicationFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.matricule.applications.ApplicationFixture;
import fr.matricule.kernel.http.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTest {

  private static final UUID CASE = UUID.randomUUID();

  @Test
  void isNeverSettledByThePersonWhoProposedIt() {
    Decision proposed = Decision.proposed(CASE, refusal(), CLAIRE, TODAY);
    assertThatThrownBy(() -> proposed.settledBySecondPerson(true, CLAIRE, TODAY))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("four-eyes"));
    assertThatThrownBy(() -> proposed.settledBySecondPerson(false, CLAIRE, TODAY))
        .isInstanceOf(Problem.class);
    assertThat(proposed.state()).isEqualTo(Decision.State.PROPOSED);
  }

  @Test
  void namesTheSecondPersonAsItsAuthor() {
    Decision proposed = Decision.proposed(CASE, refusal(), CLAIRE, TODAY);
    proposed.settledBySecondPerson(true, MARC, TODAY.plusDays(1));
    assertThat(proposed.authorName()).isEqualTo("Marc Exemple");
    assertThat(proposed.announced().decidedOn()).isEqualTo(TODAY.plusDays(1));
    assertThat(proposed.announced().reasons()).containsExactly(Ground.STAY_NOT_REGULAR);
  }

  @Test
  void isNotAnnouncedBeforeItIsTaken() {
    Decision declined = Decision.proposed(CASE, refusal(), CLAIRE, TODAY);
    assertThatThrownBy(declined::announced).isInstanceOf(IllegalStateException.class);
    declined.settledBySecondPerson(false, MARC, TODAY);
    assertThatThrownBy(declined::announced).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void takesItsDatesFromTheRecommendationWhereNoneAreGiven() {
    Assessment recommended = ApplicationFixture.recommendation(AssessmentOutcome.GRANTED);
    assertThat(ruling(DecisionOutcome.GRANTED, null, null).completedBy(recommended).effectiveFrom())
        .isEqualTo(LocalDate.of(2026, 9, 1));
    assertThat(
            ruling(DecisionOutcome.GRANTED, TODAY, null).completedBy(recommended).effectiveFrom())
        .isEqualTo(TODAY);
    assertThat(ruling(DecisionOutcome.DEFERRED, null, null).completedBy(recommended).eligibleFrom())
        .isEqualTo(LocalDate.of(2026, 12, 1));
  }

  @Test
  void lacksNothingThatItsOutcomeNeeds() {
    assertThat(faults(ruling(DecisionOutcome.REFUSED, null, null)))
        .containsExactly("/reasons", "/facts");
    assertThat(faults(ruling(DecisionOutcome.DEFERRED, null, null)))
        .containsExactly("/reasons", "/facts", "/eligibleFrom");
    assertThat(faults(ruling(DecisionOutcome.REDIRECTED, null, null)))
        .containsExactly("/reasons", "/facts", "/redirectTo");
    assertThat(faults(ruling(DecisionOutcome.GRANTED, TODAY, Redirect.AME)))
        .containsExactly("/redirectTo");
    assertThat(faults(ruling(DecisionOutcome.GRANTED, null, null)))
        .containsExactly("/effectiveFrom");
    assertThat(faults(ruling(DecisionOutcome.GRANTED, TODAY, null))).isEmpty();
    assertThat(faults(ruling(DecisionOutcome.GRANTED_PENDING_DOCUMENT, null, null))).isEmpty();
    assertThat(faults(refusal())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "   ", "\n", "\t \u00a0\u2003"})
  void countsABlankFactAsNone(String blank) {
    assertThat(faults(unfavourable(DecisionOutcome.REFUSED, null, blank)))
        .containsExactly("/facts");
  }

  @ParameterizedTest
  @CsvSource({
    "1900-01-01,/effectiveFrom",
    "2024-09-06,/effectiveFrom",
    "2024-09-07,",
    "2026-09-01,",
    "2026-09-07,",
    "2026-09-08,/effectiveFrom",
    "2099-01-01,/effectiveFrom",
  })
  void grantsFromADayThatTheLawAllows(LocalDate from, @Nullable String fault) {
    assertThat(faults(ruling(DecisionOutcome.GRANTED, from, null)))
        .isEqualTo(fault == null ? List.of() : List.of(fault));
  }

  @Test
  void grantsFromTheRecommendedDayEvenIfItIsToCome() {
    Assessment student =
        new Assessment(
            UUID.randomUUID(),
            1,
            AssessmentOutcome.GRANTED,
            List.of(),
            LocalDate.of(2026, 10, 1),
            null,
            null);
    PossibleDays days = new PossibleDays(TODAY, TODAY, student);
    ruling(DecisionOutcome.GRANTED, LocalDate.of(2026, 10, 1), null).require(days);
    assertThatThrownBy(
            () -> ruling(DecisionOutcome.GRANTED, LocalDate.of(2026, 10, 2), null).require(days))
        .isInstanceOf(Problem.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-07,/eligibleFrom",
    "2026-09-08,",
    "2026-12-07,",
    "2026-12-08,/eligibleFrom",
    "2099-01-01,/eligibleFrom",
    "1900-01-01,/eligibleFrom",
  })
  void defersNoFurtherThanStableResidenceTakes(LocalDate until, @Nullable String fault) {
    assertThat(faults(unfavourable(DecisionOutcome.DEFERRED, until, "Arrivée le 7 septembre.")))
        .isEqualTo(fault == null ? List.of() : List.of(fault));
  }

  @Test
  void countsARepeatedReasonOnce() {
    Ruling twice =
        new Ruling(
            DecisionOutcome.REFUSED, List.of(Ground.FRAUD, Ground.FRAUD), null, null, null, null);
    assertThat(twice.reasons()).containsExactly(Ground.FRAUD);
  }

  private static List<String> faults(Ruling ruling) {
    try {
      ruling.require(new PossibleDays(TODAY, TODAY, null));
      return List.of();
    } catch (Problem incomplete) {
      return incomplete.faults().stream().map(Problem.Fault::pointer).toList();
    }
  }

  private static Ruling refusal() {
    return new Ruling(
        DecisionOutcome.REFUSED,
        List.of(Ground.STAY_NOT_REGULAR),
        null,
        null,
        null,
        "Le titre a expiré.");
  }

  private static Ruling unfavourable(
      DecisionOutcome outcome, @Nullable LocalDate eligibleFrom, @Nullable String facts) {
    return new Ruling(
        outcome, List.of(Ground.RESIDENCE_NOT_STABLE_3M), null, eligibleFrom, null, facts);
  }

  private static Ruling ruling(
      DecisionOutcome outcome, @Nullable LocalDate from, @Nullable Redirect redirectTo) {
    return new Ruling(outcome, List.of(), from, null, redirectTo, null);
  }
}
