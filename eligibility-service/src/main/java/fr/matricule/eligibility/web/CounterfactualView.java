package fr.matricule.eligibility.web;

import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.facts.FactSet;
import java.util.List;

/** A smallest change that would have opened the right; it was tried with the same rules. */
public record CounterfactualView(
    String sentence, List<String> changes, FactSet facts, AssessmentOutcome outcome) {}
