/** The rule book as people read it. */
@NullMarked
package fr.matricule.eligibility.web.rulebook;

import org.jspecify.annotations.NullMarked;
