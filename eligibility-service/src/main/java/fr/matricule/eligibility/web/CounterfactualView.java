package fr.matricule.eligibility.web;

import fr.matricule.eligibility.FactSet;
import fr.matricule.eligibility.Outcome;
import java.util.List;

/** A smallest change that would have opened the right; it was tried with the same rules. */
public record CounterfactualView(
    String sentence, List<String> changes, FactSet facts, Outcome outcome) {}
