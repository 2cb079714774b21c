/** The door to the list of offices. */
@NullMarked
package fr.matricule.applications.web.office;

import org.jspecify.annotations.NullMarked;
