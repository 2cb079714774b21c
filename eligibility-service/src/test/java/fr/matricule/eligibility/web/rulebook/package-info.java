/** Tests: sentences that can fail. */
@NullMarked
package fr.matricule.eligibility.web.rulebook;

import org.jspecify.annotations.NullMarked;
