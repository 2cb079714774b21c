package fr.matricule.eligibility.web.simulation;

import fr.matricule.eligibility.facts.Facts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A profile, as far as it is known, and the day to judge it on.
 *
 * @param on today when it is left out
 */
public record SimulationRequest(@Nullable Facts facts, @Nullable LocalDate on) {}
