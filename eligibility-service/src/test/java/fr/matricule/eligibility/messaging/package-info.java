/** Tests: sentences that can fail. */
@NullMarked
package fr.matricule.eligibility.messaging;

import org.jspecify.annotations.NullMarked;
