/**
 * Files: what an applicant hands in for a case, whether it can be read, whether a caseworker
 * accepts it. This package holds the nouns; no law of social security is known here.
 */
@NullMarked
package fr.matricule.documents;

import org.jspecify.annotations.NullMarked;
