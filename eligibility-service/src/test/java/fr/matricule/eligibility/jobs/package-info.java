/** Tests: sentences that can fail. */
@NullMarked
package fr.matricule.eligibility.jobs;

import org.jspecify.annotations.NullMarked;
