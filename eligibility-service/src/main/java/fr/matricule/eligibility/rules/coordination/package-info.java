/** Who stays covered by another State's scheme is not affiliated in France. */
@NullMarked
package fr.matricule.eligibility.rules.coordination;

import org.jspecify.annotations.NullMarked;
