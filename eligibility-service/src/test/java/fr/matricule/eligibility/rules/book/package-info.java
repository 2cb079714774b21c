/** Tests: sentences that can fail. */
@NullMarked
package fr.matricule.eligibility.rules.book;

import org.jspecify.annotations.NullMarked;
