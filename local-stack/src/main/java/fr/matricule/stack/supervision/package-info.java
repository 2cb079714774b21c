/** Keeps parts running: starts them in waves, starts again what dies, stops everything once. */
@NullMarked
package fr.matricule.stack.supervision;

import org.jspecify.annotations.NullMarked;
