/** The closed lists: what a fact may be, and what may be concluded. Contracts name each code. */
@NullMarked
package fr.matricule.eligibility.codes;

import org.jspecify.annotations.NullMarked;
