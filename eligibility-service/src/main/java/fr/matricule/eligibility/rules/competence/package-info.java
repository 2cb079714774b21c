/** Some requests are for another body than a CPAM. */
@NullMarked
package fr.matricule.eligibility.rules.competence;

import org.jspecify.annotations.NullMarked;
