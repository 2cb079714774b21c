package fr.matricule.eligibility.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.eligibility.assessment.Assessment;
import fr.matricule.eligibility.assessment.Finding;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.codes.Sector;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.rules.activity.ActivityRoute;
import fr.matricule.eligibility.rules.book.RuleBook;
import fr.matricule.eligibility.storage.RuleBookFiles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleEvaluationTest {

  private static final RuleBook BOOK = RuleBookFiles.ruleBook();
  private static final LocalDate ON = LocalDate.of(2026, 9, 7);

  /** Somebody who works, of whom not even the nationality is known. */
  private static final Facts WORKER =
      Fact.WORK_START.changed(Fact.SITUATION.changed(Facts.NONE, Situation.EMPLOYEE), ON);

  @Test
  void asksWhomARuleConcernsBeforeWhatItDemands() {
    assertThat(hearActivity(WORKER)).isEqualTo(Answer.unknown(Fact.NATIONALITIES));
  }

  @Test
  void asksNothingOfWhomARuleIsSatisfiedInAnyCase() {
    assertThat(hearActivity(Fact.WORK_AUTHORISED.changed(WORKER, true)).isYes()).isTrue();
  }

  @Test
  void aFindingNamesTheFactsThatItsOwnRuleReadAndNoOthers() {
    Assessment assessment = BOOK.assess(WORKER, ON);
    assertThat(inputs(assessment, "R-AC-01")).isEqualTo(FactSet.of(Fact.WORK_START, Fact.WORK_END));
    assertThat(inputs(assessment, "R-RE-03")).isEqualTo(Fact.SITUATION.alone());
    assertThat(inputs(assessment, "R-ST-06")).isEqualTo(Fact.BIRTH_DATE.alone());
    assertThat(inputs(assessment, "F-00")).isEqualTo(FactSet.EMPTY);
  }

  @Test
  void theFindingOnWhatNobodyCanReadNamesIt() {
    FactSet unreadable = FactSet.of(Fact.TITLE, Fact.SECTOR);
    assertThat(inputs(BOOK.assess(WORKER, unreadable, ON), "F-00")).isEqualTo(unreadable);
  }

  @Test
  void asksFirstForWhatTheMostRulesWaitFor() {
    Facts stayer = Fact.TITLE.changed(WORKER, PermitTitle.TEMPORARY_PERMIT);
    for (Facts facts : List.of(Facts.NONE, WORKER, stayer)) {
      Assessment assessment = BOOK.assess(Fact.SECTOR.changed(facts, Sector.GENERAL), ON);
      List<Long> waiting =
          assessment.missing().stream().map(fact -> waitingFor(assessment, fact)).toList();
      assertThat(waiting).isSortedAccordingTo((one, other) -> Long.compare(other, one));
      assertThat(assessment.missing()).doesNotHaveDuplicates().isNotEmpty();
    }
    assertThat(BOOK.assess(Facts.NONE, ON).missing().getFirst()).isEqualTo(Fact.SITUATION);
  }

  private static long waitingFor(Assessment assessment, Fact<?> fact) {
    return assessment.findings().stream()
        .filter(f -> f instanceof Finding.Unknown open && open.missing().contains(fact))
        .count();
  }

  private static Answer hearActivity(Facts facts) {
    Values values = BOOK.on(ON).orElseThrow().values();
    return new RuleEvaluation(new PersonOnDay(facts, ON, values), 2)
        .evaluate(ActivityRoute.SECTION);
  }

  private static FactSet inputs(Assessment assessment, String rule) {
    return assessment.findings().stream()
        .filter(finding -> finding.clause().id().equals(rule))
        .findFirst()
        .orElseThrow()
        .inputs();
  }
}
