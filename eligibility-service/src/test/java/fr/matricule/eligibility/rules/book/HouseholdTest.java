package fr.matricule.eligibility.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.Category;
import fr.matricule.eligibility.codes.FamilyLink;
import fr.matricule.eligibility.codes.Route;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.facts.PartialDate;
import fr.matricule.eligibility.rules.book.Household.Judged;
import fr.matricule.eligibility.rules.book.Household.Member;
import fr.matricule.eligibility.storage.ExampleFiles;
import fr.matricule.eligibility.storage.RuleBookFiles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseholdTest {

  private static final RuleBook BOOK = RuleBookFiles.ruleBook();
  private static final LocalDate ON = LocalDate.of(2026, 9, 7);
  private static final List<Example> EXAMPLES = ExampleFiles.examples();

  private static final Facts WORKER = facts("WK-01");
  private static final Facts CHILD =
      link(
          Fact.NATIONALITIES.changed(
              Fact.BIRTH_DATE.changed(Facts.NONE, PartialDate.parse("2018-02-02")), List.of("IN")),
          FamilyLink.CHILD);

  @Test
  void aChildIsCoveredThroughTheParentWhoWorks() {
    Judged child = judge(new Member("me", WORKER, List.of()), child("me")).get(1);
    assertThat(child.assessment().outcome()).isEqualTo(AssessmentOutcome.GRANTED);
    assertThat(child.assessment().route()).isEqualTo(Route.DEPENDANT);
    assertThat(child.assessment().category()).isEqualTo(Category.MINOR_DEPENDANT);
    assertThat(child.derived()).isEqualTo(FactSet.of(Fact.SITUATION, Fact.SPONSOR_INSURED));
  }

  @Test
  void theOrderOfNamingDoesNotMatter() {
    List<Judged> judged = judge(child("me"), new Member("me", WORKER, List.of()));
    assertThat(judged).extracting(one -> one.member().name()).containsExactly("child", "me");
    assertThat(judged.getFirst().assessment().outcome()).isEqualTo(AssessmentOutcome.GRANTED);
  }

  @Test
  void oneInsuredParentOfTwoSuffices() {
    Member refused = new Member("other", facts("RE-32"), List.of());
    List<Judged> judged = judge(new Member("me", WORKER, List.of()), refused, child("other", "me"));
    assertThat(judged.get(1).assessment().outcome().opens()).isFalse();
    assertThat(judged.get(2).facts().family().sponsorInsured()).isTrue();
  }

  @Test
  void aSpouseJoinsWhoIsInsuredAndDoesNotWait() {
    Facts spouse = Fact.SPONSOR_INSURED.changed(Fact.SITUATION.changed(facts("FA-01"), null), null);
    Judged joining =
        judge(new Member("me", WORKER, List.of()), new Member("spouse", spouse, List.of("me")))
            .get(1);
    assertThat(joining.facts().situation()).isEqualTo(Situation.FAMILY_MEMBER);
    assertThat(joining.assessment().outcome()).isEqualTo(AssessmentOutcome.GRANTED);
    assertThat(joining.assessment().category()).isEqualTo(Category.FAMILY_JOINING);
  }

  @Test
  void whileTheParentsRightIsOpenToDoubtTheChildIsAskedForNothingItCannotKnow() {
    Judged child =
        judge(new Member("me", Fact.WORK_START.changed(WORKER, null), List.of()), child("me"))
            .get(1);
    assertThat(child.facts().family().sponsorInsured()).isNull();
    assertThat(child.assessment().outcome()).isEqualTo(AssessmentOutcome.UNDETERMINED);
  }

  @Test
  void whatIsStatedStands() {
    Facts stated = Fact.SPONSOR_INSURED.changed(CHILD, false);
    Judged child =
        judge(
                new Member("me", WORKER, List.of()),
                new Member(
                    "child", Fact.SITUATION.changed(stated, Situation.STUDENT), List.of("me")))
            .get(1);
    assertThat(child.derived().isEmpty()).isTrue();
    assertThat(child.facts().situation()).isEqualTo(Situation.STUDENT);
    assertThat(child.facts().family().sponsorInsured()).isFalse();
  }

  @Test
  void theChildOfAnAsylumSeekerDoesNotWaitAsTheParentDoes() {
    Facts seeker = facts("PR-26");
    seeker = Fact.BIRTH_DATE.changed(seeker, PartialDate.parse("1998-01-01"));
    seeker = Fact.ATTESTED_ON.changed(Fact.STAY_FROM.changed(seeker, ON), ON);
    Facts child = Fact.NATIONALITIES.changed(CHILD, List.of("SD"));
    List<Judged> judged =
        judge(new Member("me", seeker, List.of()), new Member("child", child, List.of("me")));
    assertThat(judged.get(0).assessment().outcome()).isEqualTo(AssessmentOutcome.DEFERRED);
    assertThat(judged.get(1).assessment().category()).isEqualTo(Category.ASYLUM_MINOR);
    assertThat(judged.get(1).assessment().outcome()).isEqualTo(AssessmentOutcome.GRANTED);
  }

  @Test
  void aPensionerRegisteredAtAnotherStatesExpenseInsuresTheFamily() {
    List<Judged> judged = judge(new Member("me", facts("EU-24"), List.of()), child("me"));
    assertThat(judged.get(0).assessment().outcome()).isEqualTo(AssessmentOutcome.COORDINATION);
    assertThat(judged.get(1).facts().family().sponsorInsured()).isTrue();
    Judged posted = judge(new Member("me", facts("CO-01"), List.of()), child("me")).get(1);
    assertThat(posted.facts().family().sponsorInsured()).isFalse();
  }

  @Test
  void aGrownChildJoinsLikeAnyoneElseOfTheFamily() {
    Facts grown = Fact.BIRTH_DATE.changed(CHILD, PartialDate.parse("2008-09-07"));
    assertThat(joining(grown).facts().situation()).isEqualTo(Situation.FAMILY_MEMBER);
    Facts younger = Fact.BIRTH_DATE.changed(CHILD, PartialDate.parse("2008-09-08"));
    assertThat(joining(younger).facts().situation()).isEqualTo(Situation.DEPENDANT_MINOR);
  }

  @Test
  void whatAChildIsStaysOpenUntilItsAgeIsKnown() {
    Judged child = joining(Fact.BIRTH_DATE.changed(CHILD, null));
    assertThat(child.facts().situation()).isNull();
    assertThat(child.derived()).isEqualTo(Fact.SPONSOR_INSURED.alone());
  }

  @Test
  void anUnfinishedMemberGetsAPartialAnswer() {
    List<Judged> judged =
        judge(
            new Member("me", Facts.NONE, List.of()),
            new Member("child", Facts.NONE, List.of("me")));
    assertThat(judged)
        .extracting(one -> one.assessment().outcome())
        .containsOnly(AssessmentOutcome.UNDETERMINED);
    assertThat(judged).allSatisfy(one -> assertThat(one.assessment().missing()).isNotEmpty());
  }

  @Test
  void findsMembersWhoWouldBeInsuredThroughEachOther() {
    Member a = new Member("a", Facts.NONE, List.of("b"));
    Member b = new Member("b", Facts.NONE, List.of("c"));
    assertThat(Household.circle(List.of(a, b, new Member("c", Facts.NONE, List.of("a")))))
        .isEqualTo(a);
    assertThat(Household.circle(List.of(a, b, new Member("c", Facts.NONE, List.of("b")))))
        .isEqualTo(b);
    assertThat(Household.circle(List.of(a, b, new Member("c", Facts.NONE, List.of())))).isNull();
    assertThat(Household.circle(List.of(new Member("a", Facts.NONE, List.of("a"))))).isNotNull();
  }

  private static Judged joining(Facts facts) {
    return judge(new Member("me", WORKER, List.of()), new Member("child", facts, List.of("me")))
        .get(1);
  }

  private static Member child(String... through) {
    return new Member("child", CHILD, List.of(through));
  }

  private static Facts link(Facts facts, FamilyLink link) {
    return Fact.LINK.changed(facts, link);
  }

  private static List<Judged> judge(Member... members) {
    return Household.judge(BOOK, List.of(members), ON);
  }

  private static Facts facts(String id) {
    return EXAMPLES.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow().facts();
  }
}
