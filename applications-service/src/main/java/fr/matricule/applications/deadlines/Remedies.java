package fr.matricule.applications.deadlines;

import java.time.Period;

/**
 * Within which times a decision can be contested (CRPA L211-7; CSS R142-1 and following).
 *
 * @param appealTerm to write to the commission de recours amiable
 * @param answerTerm after which its silence is a rejection
 * @param courtTerm to turn to the judicial court after that
 */
public record Remedies(Period appealTerm, Period answerTerm, Period courtTerm) {}
