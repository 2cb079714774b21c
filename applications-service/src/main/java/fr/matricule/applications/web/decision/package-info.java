/** The doors of the identity check and of the decision. */
@NullMarked
package fr.matricule.applications.web.decision;

import org.jspecify.annotations.NullMarked;
