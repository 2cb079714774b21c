/** The rule book as a whole: it evaluates a person by all chapters and draws the conclusion. */
@NullMarked
package fr.matricule.eligibility.rules.book;

import org.jspecify.annotations.NullMarked;
