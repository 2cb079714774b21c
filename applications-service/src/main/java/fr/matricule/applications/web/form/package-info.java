/** The door to the form of a draft. */
@NullMarked
package fr.matricule.applications.web.form;

import org.jspecify.annotations.NullMarked;
