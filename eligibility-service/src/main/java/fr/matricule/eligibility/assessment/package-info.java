/** What the rule book concludes of a case, why, and how it is kept. */
@NullMarked
package fr.matricule.eligibility.assessment;

import org.jspecify.annotations.NullMarked;
