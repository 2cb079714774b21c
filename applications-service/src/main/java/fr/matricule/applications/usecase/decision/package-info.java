/** From the recommendation to the decision and its confirmation. */
@NullMarked
package fr.matricule.applications.usecase.decision;

import org.jspecify.annotations.NullMarked;
