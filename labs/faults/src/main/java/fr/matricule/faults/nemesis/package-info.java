/**
 * Breaks parts of a running stack after a seeded schedule, heals them again, and measures how long
 * the whole takes to come back.
 */
@NullMarked
package fr.matricule.faults.nemesis;

import org.jspecify.annotations.NullMarked;
