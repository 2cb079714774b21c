/** Keeps the spans that the services export, and prints those of one case as a tree. */
@NullMarked
package fr.matricule.stack.traces;

import org.jspecify.annotations.NullMarked;
