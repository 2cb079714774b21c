/** Tests: sentences that can fail. */
@NullMarked
package fr.matricule.eligibility.web.simulation;

import org.jspecify.annotations.NullMarked;
