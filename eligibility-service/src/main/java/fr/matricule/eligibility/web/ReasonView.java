package fr.matricule.eligibility.web;

import fr.matricule.eligibility.codes.Ground;

/** Why a right does not open (yet), what can be done about it, and the text. */
public record ReasonView(Ground code, String sentence, String remedy, String legalBasis) {}
