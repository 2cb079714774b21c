package fr.matricule.eligibility.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.eligibility.assessment.Assessment;
import fr.matricule.eligibility.assessment.RequiredDocument;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.DocumentKind;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.codes.Purpose;
import fr.matricule.eligibility.codes.Route;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.facts.PartialDate;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Values;
import fr.matricule.eligibility.rules.stability.Stability;
import fr.matricule.eligibility.storage.ExampleFiles;
import fr.matricule.eligibility.storage.RuleBookFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentListTest {

  private static final RuleBook BOOK = RuleBookFiles.ruleBook();
  private static final LocalDate ON = LocalDate.of(2026, 9, 7);
  private static final List<Example> EXAMPLES = ExampleFiles.examples();

  @Test
  void asksEverybodyWhoTheyAre() {
    for (Situation situation : Situation.values()) {
      for (String country : List.of("FR", "DE", "GB", "MA")) {
        for (int age : List.of(8, 15, 17, 22, 70)) {
          asksWhoTheyAre(situation, country, age);
        }
      }
    }
  }

  private static void asksWhoTheyAre(Situation situation, String country, int age) {
    Facts facts = Fact.SITUATION.changed(Facts.NONE, situation);
    facts = Fact.NATIONALITIES.changed(facts, List.of(country));
    facts = Fact.BIRTH_DATE.changed(facts, PartialDate.of(ON.minusYears(age)));
    List<RequiredDocument> documents = BOOK.documents(facts, ON);
    String who = "%s, %s, %d".formatted(situation, country, age);
    assertThat(documents).as(who).filteredOn(d -> d.purpose() == Purpose.IDENTITY).hasSize(1);
    assertThat(documents)
        .as(who)
        .filteredOn(d -> d.purpose() == Purpose.CIVIL_STATUS)
        .hasSizeLessThan(2);
    boolean needsPermit =
        age >= 18
            && !country.equals("FR")
            && !country.equals("DE")
            && situation != Situation.UNACCOMPANIED_MINOR
            && situation != Situation.DEPENDANT_MINOR
            && situation != Situation.POSTED_WORKER;
    boolean isProtected = situation == Situation.PROTECTED_PERSON;
    assertThat(documents.stream().anyMatch(d -> d.purpose() == Purpose.STAY))
        .as(who)
        .isEqualTo(needsPermit || isProtected);
  }

  @ParameterizedTest
  @EnumSource(value = PermitTitle.class)
  void asksForAPaperOfEveryTitle(PermitTitle title) {
    Facts facts = Fact.TITLE.changed(facts("RE-01"), title);
    assertThat(BOOK.documents(facts, ON))
        .filteredOn(document -> document.purpose() == Purpose.STAY)
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ST-01, ENROLMENT_CERT",
    "ST-16, RESOURCES_PROOF",
    "ST-20, EHIC",
    "ST-26, SE401Q",
    "ST-29, WORK_CONTRACT",
    "ST-30, ENROLMENT_CERT",
    "WK-01, PAYSLIP",
    "WK-03, SIRENE_NOTICE",
    "EU-01, RESOURCES_PROOF",
    "EU-01, LEASE",
    "EU-24, S1",
    "RE-14, OTHER",
    "RE-18, BENEFIT_ATTESTATION",
    "FA-01, MARRIAGE_CERT",
    "FA-02, PACS",
    "FA-30, ASE_PLACEMENT",
    "PR-20, DOMICILIATION",
    "CO-01, A1"
  })
  void asksForWhatOpensTheRight(String example, DocumentKind kind) {
    assertThat(BOOK.documents(facts(example), ON))
        .filteredOn(document -> document.purpose() == Purpose.ENTITLEMENT)
        .anySatisfy(document -> assertThat(document.anyOf()).contains(kind));
  }

  @Test
  void asksAMoroccanStudentForSixPieces() {
    assertThat(BOOK.documents(facts("ST-01"), ON))
        .extracting(RequiredDocument::requirement)
        .containsExactly(
            "identity.foreigner",
            "civil-status.birth",
            "stay.visa",
            "stay.visa-validation",
            "studies.enrolment",
            "bank.account");
  }

  @Test
  void asksAStudentBelowSixteenForAParentsSignature() {
    Facts pupil = Fact.BIRTH_DATE.changed(facts("ST-01"), PartialDate.parse("2010-09-08"));
    assertThat(names(pupil)).contains("minor.signature");
    Facts older = Fact.BIRTH_DATE.changed(facts("ST-01"), PartialDate.parse("2010-09-07"));
    assertThat(names(older)).doesNotContain("minor.signature");
  }

  @Test
  void asksAPostedWorkerForNoPaperOfTheirState() {
    assertThat(names(facts("CO-01"))).containsExactly("identity.european", "coordination.a1");
  }

  @Test
  void asksNoRefugeeForTheHomeCountrysPapers() {
    List<RequiredDocument> documents = BOOK.documents(facts("PR-01"), ON);
    assertThat(documents)
        .filteredOn(document -> document.purpose() == Purpose.CIVIL_STATUS)
        .allMatch(RequiredDocument::later);
  }

  /**
   * Category, way to cover (or the other State) and age, each with the list of one sourced case.
   */
  @Test
  void everyCategoryByItsWayAndAgeHasACaseThatExpectsTheWholeList() {
    Set<String> reached = new TreeSet<>();
    Set<String> listed = new TreeSet<>();
    for (Example example : EXAMPLES) {
      Assessment assessment = example.assessedBy(BOOK);
      boolean settled =
          assessment.route() != null || assessment.outcome() == AssessmentOutcome.COORDINATION;
      if (settled && example.facts().birthDate() instanceof PartialDate birth) {
        String group =
            "%s, %s, %s"
                .formatted(
                    assessment.category(),
                    assessment.route() == null ? assessment.outcome() : assessment.route(),
                    band(birth.ageOn(example.on())));
        reached.add(group);
        if (example.expected().containsKey("documents")) {
          listed.add(group);
        }
      }
    }
    System.out.printf("%d lists of documents: %s%n", listed.size(), String.join("; ", listed));
    assertThat(listed).containsExactlyElementsOf(reached).hasSizeGreaterThan(60);
  }

  /** Where the law draws lines: a parent signs, majority, the old-age allowance. */
  private static String band(int age) {
    return age < 16 ? "below 16" : age < 18 ? "16 to 17" : age < 65 ? "18 to 64" : "from 65";
  }

  @Test
  void whoeverIsCoveredInAnyWayIsAskedForThePaperOfThatWay() {
    for (Example example : EXAMPLES) {
      Assessment assessment = example.assessedBy(BOOK);
      Values values = BOOK.on(example.on()).orElseThrow().values();
      PersonOnDay person = new PersonOnDay(example.facts(), example.on(), values);
      if (assessment.route() == Route.ACTIVITY) {
        shows(example, "work.");
      } else if (assessment.route() == Route.RESIDENCE
          && Stability.EXEMPTIONS.answer(person).isNo()) {
        shows(example, "residence.");
      } else if (assessment.outcome() == AssessmentOutcome.COORDINATION) {
        shows(example, "coordination.");
      }
    }
  }

  private static void shows(Example example, String requirement) {
    assertThat(BOOK.documents(example.facts(), example.on()))
        .as("%s %s", example.id(), example.says())
        .anyMatch(document -> document.requirement().startsWith(requirement));
  }

  @Test
  void everyRequirementIsMadeOfSomebody() {
    Set<String> made = new TreeSet<>();
    EXAMPLES.forEach(e -> made.addAll(names(e.facts())));
    made.addAll(names(Fact.BIRTH_DATE.changed(facts("ST-01"), PartialDate.parse("2012"))));
    assertThat(made)
        .containsAll(BOOK.everyDocument().stream().map(RequiredDocument::requirement).toList());
  }

  private static List<String> names(Facts facts) {
    return BOOK.documents(facts, ON).stream().map(RequiredDocument::requirement).toList();
  }

  private static Facts facts(String id) {
    return EXAMPLES.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow().facts();
  }
}
