/** Which documents are asked for, of whom, why, and what is accepted instead. */
@NullMarked
package fr.matricule.eligibility.rules.documents;

import org.jspecify.annotations.NullMarked;
