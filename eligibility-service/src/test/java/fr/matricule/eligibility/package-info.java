/** Tests: sentences that can fail. */
@NullMarked
package fr.matricule.eligibility;

import org.jspecify.annotations.NullMarked;
