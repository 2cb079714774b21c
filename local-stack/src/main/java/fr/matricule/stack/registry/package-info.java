/**
 * Stands in for the authority that issues numbers. It knows Matricule only from outside: the events
 * it hears and says, and the public APIs. What it answers depends on the case and the attempt
 * alone.
 */
@NullMarked
package fr.matricule.stack.registry;

import org.jspecify.annotations.NullMarked;
