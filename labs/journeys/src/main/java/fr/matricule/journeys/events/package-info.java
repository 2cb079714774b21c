/** Reads the topics as a CPAM integration does, and holds what it reads against the contracts. */
@NullMarked
package fr.matricule.journeys.events;

import org.jspecify.annotations.NullMarked;
