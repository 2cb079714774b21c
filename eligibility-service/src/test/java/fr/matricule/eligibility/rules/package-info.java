/** Tests: sentences that can fail. */
@NullMarked
package fr.matricule.eligibility.rules;

import org.jspecify.annotations.NullMarked;
