package fr.matricule.eligibility;

/** Facts that cannot be true beside the others, and the rule that says so. */
public record Contradiction(String rule, FactSet facts) {}
