/** Tests: sentences that can fail. */
@NullMarked
package fr.matricule.eligibility.facts;

import org.jspecify.annotations.NullMarked;
