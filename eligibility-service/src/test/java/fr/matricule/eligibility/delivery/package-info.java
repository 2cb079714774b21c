/** Tests: sentences that can fail. */
@NullMarked
package fr.matricule.eligibility.delivery;

import org.jspecify.annotations.NullMarked;
