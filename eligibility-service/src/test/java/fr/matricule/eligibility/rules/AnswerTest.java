package fr.matricule.eligibility.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.FactSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswerTest {

  private static final LocalDate SOON = LocalDate.of(2026, 10, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 12, 1);
  private static final Answer NOT_YET = new Answer.NotYet(SOON, Set.of());
  private static final Answer UNKNOWN = Answer.unknown(Fact.TITLE);

  /** From worst to best. */
  private static final List<Answer> ORDER = List.of(Answer.NO, NOT_YET, Answer.YES);

  private static Answer unknownUntil(LocalDate day) {
    return new Answer.Unknown(Fact.TITLE.alone(), day, Set.of());
  }

  @Test
  void ofTwoDemandsTheLesserAnswerCounts() {
    for (int i = 0; i < ORDER.size(); i++) {
      for (int j = 0; j < ORDER.size(); j++) {
        assertThat(ORDER.get(i).and(ORDER.get(j))).isEqualTo(ORDER.get(Math.min(i, j)));
      }
    }
  }

  @Test
  void ofTwoWaysTheGreaterAnswerCounts() {
    for (int i = 0; i < ORDER.size(); i++) {
      for (int j = 0; j < ORDER.size(); j++) {
        assertThat(ORDER.get(i).or(ORDER.get(j))).isEqualTo(ORDER.get(Math.max(i, j)));
      }
    }
  }

  @Test
  void anUnknownGivesWayOnlyToWhatDecidesAlone() {
    assertThat(UNKNOWN.and(Answer.NO)).isEqualTo(Answer.NO);
    assertThat(Answer.NO.and(UNKNOWN)).isEqualTo(Answer.NO);
    assertThat(UNKNOWN.and(Answer.YES)).isEqualTo(UNKNOWN);
    assertThat(Answer.YES.and(UNKNOWN)).isEqualTo(UNKNOWN);
    assertThat(UNKNOWN.or(Answer.YES)).isEqualTo(Answer.YES);
    assertThat(Answer.YES.or(UNKNOWN)).isEqualTo(Answer.YES);
    assertThat(UNKNOWN.or(Answer.NO)).isEqualTo(UNKNOWN);
    assertThat(Answer.NO.or(UNKNOWN)).isEqualTo(UNKNOWN);
  }

  @Test
  void whatMayBeSoTodayAndIsSoLaterStaysOpenWithThatDay() {
    assertThat(UNKNOWN.or(NOT_YET)).isEqualTo(unknownUntil(SOON));
    assertThat(NOT_YET.or(UNKNOWN)).isEqualTo(unknownUntil(SOON));
    assertThat(unknownUntil(LATER).or(NOT_YET)).isEqualTo(unknownUntil(SOON));
    assertThat(unknownUntil(SOON).or(unknownUntil(LATER))).isEqualTo(unknownUntil(SOON));
    assertThat(unknownUntil(LATER).or(unknownUntil(SOON))).isEqualTo(unknownUntil(SOON));
    assertThat(UNKNOWN.or(unknownUntil(SOON))).isEqualTo(unknownUntil(SOON));
    assertThat(unknownUntil(SOON).or(UNKNOWN)).isEqualTo(unknownUntil(SOON));
    assertThat(unknownUntil(SOON).or(Answer.NO)).isEqualTo(unknownUntil(SOON));
  }

  @Test
  void whatMayBeDeniedHasNoDay() {
    assertThat(UNKNOWN.and(NOT_YET)).isEqualTo(UNKNOWN);
    assertThat(NOT_YET.and(UNKNOWN)).isEqualTo(UNKNOWN);
    assertThat(UNKNOWN.and(unknownUntil(SOON))).isEqualTo(UNKNOWN);
    assertThat(unknownUntil(SOON).and(UNKNOWN)).isEqualTo(UNKNOWN);
    assertThat(unknownUntil(SOON).not()).isEqualTo(UNKNOWN);
    assertThat(unknownUntil(SOON).today()).isEqualTo(UNKNOWN);
  }

  @Test
  void ofTwoDemandsThatAreSoLaterTheLaterDayIsCertain() {
    assertThat(unknownUntil(SOON).and(new Answer.NotYet(LATER, Set.of())))
        .isEqualTo(unknownUntil(LATER));
    assertThat(unknownUntil(LATER).and(NOT_YET)).isEqualTo(unknownUntil(LATER));
    assertThat(unknownUntil(SOON).and(unknownUntil(LATER))).isEqualTo(unknownUntil(LATER));
    assertThat(unknownUntil(LATER).and(unknownUntil(SOON))).isEqualTo(unknownUntil(LATER));
    assertThat(unknownUntil(SOON).and(Answer.YES)).isEqualTo(unknownUntil(SOON));
  }

  @Test
  void twoTermsEndWithTheLaterAndOfTwoWaysTheEarlierOpens() {
    Answer later = new Answer.NotYet(LATER, Set.of());
    assertThat(NOT_YET.and(later)).isEqualTo(later);
    assertThat(NOT_YET.or(later)).isEqualTo(NOT_YET);
  }

  @Test
  void keepsEveryGround() {
    Answer stay = Answer.no(Ground.STAY_NOT_REGULAR);
    Answer visa = Answer.no(Ground.VLS_TS_NOT_VALIDATED);
    assertThat(stay.and(visa).failing())
        .containsExactlyInAnyOrder(Ground.STAY_NOT_REGULAR, Ground.VLS_TS_NOT_VALIDATED);
    assertThat(stay.and(NOT_YET.otherwise(Ground.RESIDENCE_NOT_STABLE_3M)).failing())
        .containsExactlyInAnyOrder(Ground.STAY_NOT_REGULAR, Ground.RESIDENCE_NOT_STABLE_3M);
  }

  @Test
  void namesAGroundOnlyWhereNoneWasNamed() {
    Answer named = Answer.no(Ground.SPONSOR_NOT_INSURED).otherwise(Ground.STAY_NOT_REGULAR);
    assertThat(named.failing()).containsExactly(Ground.SPONSOR_NOT_INSURED);
  }

  @Test
  void collectsWhatIsMissing() {
    Answer both = UNKNOWN.and(Answer.unknown(Fact.STAY_UNTIL));
    assertThat(both)
        .isEqualTo(new Answer.Unknown(FactSet.of(Fact.TITLE, Fact.STAY_UNTIL), null, Set.of()));
    assertThat(UNKNOWN.andThen(Answer.unknown(Fact.STAY_UNTIL))).isEqualTo(UNKNOWN);
  }

  @Test
  void takesWhatIsNotYetSoAsNotSoToday() {
    assertThat(NOT_YET.not()).isEqualTo(Answer.YES);
    assertThat(NOT_YET.today().isNo()).isTrue();
    assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
  }

  @Test
  void onlyTimeMakesTodayAnotherAnswer() {
    assertThat(Answer.YES.today()).isEqualTo(Answer.YES);
    assertThat(Answer.NO.today()).isEqualTo(Answer.NO);
    assertThat(Answer.no(Ground.STAY_NOT_REGULAR).today().failing())
        .containsExactly(Ground.STAY_NOT_REGULAR);
    assertThat(NOT_YET.otherwise(Ground.RESIDENCE_NOT_STABLE_3M).today())
        .isEqualTo(Answer.no(Ground.RESIDENCE_NOT_STABLE_3M));
  }

  @Test
  void onlyWhatFailsNamesGrounds() {
    assertThat(Answer.YES.otherwise(Ground.STAY_NOT_REGULAR).failing()).isEmpty();
    assertThat(UNKNOWN.otherwise(Ground.STAY_NOT_REGULAR).failing()).isEmpty();
    assertThat(NOT_YET.failing()).isEmpty();
    assertThat(Answer.NO.failing()).isEmpty();
  }

  @Test
  void holdsFromItsFirstDayOn() {
    assertThat(Answer.from(SOON, SOON).isYes()).isTrue();
    assertThat(Answer.from(SOON, SOON.minusDays(1))).isEqualTo(NOT_YET);
  }
}
