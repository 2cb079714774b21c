/** The languages people are spoken to in: which there are, how they write a date or a sentence. */
@NullMarked
package fr.matricule.kernel.language;

import org.jspecify.annotations.NullMarked;
