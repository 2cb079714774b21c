/** The nouns of the law: facts, articles, findings, and the assessment that follows from them. */
@NullMarked
package fr.matricule.eligibility;

import org.jspecify.annotations.NullMarked;
