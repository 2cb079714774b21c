package fr.matricule.eligibility.web;

import fr.matricule.eligibility.assessment.Explanation;
import fr.matricule.eligibility.assessment.Explanation.Found;
import fr.matricule.eligibility.assessment.Finding;
import fr.matricule.eligibility.assessment.KeptAssessment;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.Category;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Occasion;
import fr.matricule.eligibility.codes.Redirect;
import fr.matricule.eligibility.codes.Route;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.facts.PartialDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was concluded of a case, with everything that explains it. */
public record AssessmentView(
    UUID assessmentId,
    int factsVersion,
    LocalDate assessedOn,
    Occasion occasion,
    @Nullable LocalDate waitedUntil,
    Category category,
    AssessmentOutcome outcome,
    String sentence,
    List<ReasonView> reasons,
    FactSet missingFacts,
    @Nullable Route route,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate eligibleFrom,
    @Nullable LocalDate coverUntil,
    @Nullable Redirect redirectTo,
    List<FindingView> findings,
    List<CounterfactualView> counterfactuals,
    List<DocumentView> requiredDocuments,
    List<DocumentView> laterDocuments,
    String rulebookVersion) {

  /** What one rule found. */
  public record FindingView(
      String rule,
      int version,
      Chapter chapter,
      String article,
      Finding.Result result,
      String sentence,
      Map<String, Object> inputs) {

    static FindingView of(Found found, KeptAssessment kept, Sentences sentences) {
      return new FindingView(
          found.rule(),
          found.edition(),
          found.chapter(),
          found.reference(),
          found.result(),
          sentences.finding(found),
          inputs(found.inputs(), kept.facts(), kept.explanation().on()));
    }

    /** The facts that the rule read; of a birth date only the age is kept. */
    private static Map<String, Object> inputs(FactSet read, Facts facts, LocalDate on) {
      Map<String, Object> inputs = new LinkedHashMap<>();
      for (Fact<?> fact : read.list()) {
        switch (fact.of(facts)) {
          case null -> inputs.put(fact.code(), "unknown");
          case PartialDate birth -> inputs.put("age", birth.ageOn(on));
          case Object value -> inputs.put(fact.code(), value);
        }
      }
      return inputs;
    }
  }

  static AssessmentView of(KeptAssessment kept, Sentences sentences) {
    Explanation said = kept.explanation();
    RequirementsView documents = RequirementsView.of(said.documents(), sentences);
    return new AssessmentView(
        kept.id(),
        kept.factsVersion(),
        said.on(),
        said.occasion(),
        said.waitedUntil(),
        said.category(),
        said.outcome(),
        sentences.outcome(said),
        said.reasons().stream().map(sentences::reason).toList(),
        said.missing(),
        said.route(),
        said.dates().effectiveFrom(),
        said.dates().eligibleFrom(),
        said.dates().coverUntil(),
        said.redirectTo(),
        said.findings().stream().map(f -> FindingView.of(f, kept, sentences)).toList(),
        said.counterfactuals().stream().map(sentences::counterfactual).toList(),
        documents.requiredDocuments(),
        documents.laterDocuments(),
        said.rulebookVersion());
  }
}
