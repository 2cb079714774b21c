/** What the identification track needs, and what the book says only for information. */
@NullMarked
package fr.matricule.eligibility.rules.identification;

import org.jspecify.annotations.NullMarked;
