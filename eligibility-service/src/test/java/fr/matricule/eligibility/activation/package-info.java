/** Tests: sentences that can fail. */
@NullMarked
package fr.matricule.eligibility.activation;

import org.jspecify.annotations.NullMarked;
