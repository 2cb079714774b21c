package fr.matricule.eligibility.web.simulation;

import fr.matricule.eligibility.assessment.Explanation;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.Category;
import fr.matricule.eligibility.codes.Redirect;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.web.CounterfactualView;
import fr.matricule.eligibility.web.DocumentView;
import fr.matricule.eligibility.web.ReasonView;
import fr.matricule.eligibility.web.RequirementsView;
import fr.matricule.eligibility.web.Sentences;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a profile would lead to so far, and what to ask or to bring next.
 *
 * @param link opens this simulation again; the answers stand in its fragment, which no browser
 *     sends
 */
public record SimulationView(
    LocalDate on,
    Category category,
    AssessmentOutcome outcome,
    String sentence,
    List<ReasonView> reasons,
    FactSet missingFacts,
    @Nullable QuestionView nextQuestion,
    List<DocumentView> requiredDocuments,
    List<DocumentView> laterDocuments,
    String usualDelay,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate eligibleFrom,
    @Nullable LocalDate filingFrom,
    @Nullable LocalDate coverUntil,
    @Nullable Redirect redirectTo,
    List<CounterfactualView> counterfactuals,
    String rulebookVersion,
    @Nullable String link) {

  static SimulationView of(
      Explanation said, Sentences sentences, String usualDelay, @Nullable String link) {
    RequirementsView documents = RequirementsView.of(said.documents(), sentences);
    return new SimulationView(
        said.on(),
        said.category(),
        said.outcome(),
        sentences.outcome(said),
        said.reasons().stream().map(sentences::reason).toList(),
        said.missing(),
        said.nextQuestion() == null ? null : sentences.question(said.nextQuestion()),
        documents.requiredDocuments(),
        documents.laterDocuments(),
        usualDelay,
        said.dates().effectiveFrom(),
        said.dates().eligibleFrom(),
        said.dates().filingFrom(),
        said.dates().coverUntil(),
        said.redirectTo(),
        said.counterfactuals().stream().map(sentences::counterfactual).toList(),
        said.rulebookVersion(),
        link);
  }
}
