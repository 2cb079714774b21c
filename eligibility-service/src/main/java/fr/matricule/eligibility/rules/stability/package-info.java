/** Residence opens the right when it is stable: three months, or one of the exempt categories. */
@NullMarked
package fr.matricule.eligibility.rules.stability;

import org.jspecify.annotations.NullMarked;
