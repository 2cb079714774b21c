/** Tests: sentences that can fail. */
@NullMarked
package fr.matricule.eligibility.web;

import org.jspecify.annotations.NullMarked;
