/** Tests: sentences that can fail. */
@NullMarked
package fr.matricule.eligibility.clients;

import org.jspecify.annotations.NullMarked;
