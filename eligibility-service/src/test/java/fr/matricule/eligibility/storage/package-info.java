/** Tests: sentences that can fail. */
@NullMarked
package fr.matricule.eligibility.storage;

import org.jspecify.annotations.NullMarked;
