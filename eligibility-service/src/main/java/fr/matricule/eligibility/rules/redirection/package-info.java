/** Where no right to cover opens, State medical aid may. */
@NullMarked
package fr.matricule.eligibility.rules.redirection;

import org.jspecify.annotations.NullMarked;
