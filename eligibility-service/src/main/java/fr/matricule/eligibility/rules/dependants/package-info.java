/** A minor is covered as the child of an insured parent. */
@NullMarked
package fr.matricule.eligibility.rules.dependants;

import org.jspecify.annotations.NullMarked;
