/** The sentences of the rule book in the languages in which it speaks. */
@NullMarked
package fr.matricule.eligibility.wording;

import org.jspecify.annotations.NullMarked;
