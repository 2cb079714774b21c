/**
 * Drives complete journeys over HTTP from a seed, and writes down every call with what the client
 * knows of its outcome.
 */
@NullMarked
package fr.matricule.faults.load;

import org.jspecify.annotations.NullMarked;
