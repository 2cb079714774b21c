/** What an applicant states, and where it is read from: an unknown fact is null, never false. */
@NullMarked
package fr.matricule.eligibility.facts;

import org.jspecify.annotations.NullMarked;
