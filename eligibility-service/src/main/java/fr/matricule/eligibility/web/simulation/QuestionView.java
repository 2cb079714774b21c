package fr.matricule.eligibility.web.simulation;

/** What to ask next: the missing fact that the most rules wait for. */
public record QuestionView(String fact, String question) {}
