package fr.matricule.eligibility.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.FactSet;
import fr.matricule.eligibility.Ground;
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
  private static final List<Answer> ORDER = List.of(Answer.NO, UNKNOWN, NOT_YET, Answer.YES);

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
    assertThat(both).isEqualTo(new Answer.Unknown(FactSet.of(Fact.TITLE, Fact.STAY_UNTIL)));
    assertThat(UNKNOWN.andThen(Answer.unknown(Fact.STAY_UNTIL))).isEqualTo(UNKNOWN);
  }

  @Test
  void takesWhatIsNotYetSoAsNotSoToday() {
    assertThat(NOT_YET.not()).isEqualTo(Answer.YES);
    assertThat(NOT_YET.today().isNo()).isTrue();
    assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
  }

  @Test
  void holdsFromItsFirstDayOn() {
    assertThat(Answer.from(SOON, SOON).isYes()).isTrue();
    assertThat(Answer.from(SOON, SOON.minusDays(1))).isEqualTo(NOT_YET);
  }
}
