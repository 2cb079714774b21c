/**
 * Walks the running whole as its users do, over its public APIs only, and checks what each step
 * must show.
 */
@NullMarked
package fr.matricule.journeys;

import org.jspecify.annotations.NullMarked;
