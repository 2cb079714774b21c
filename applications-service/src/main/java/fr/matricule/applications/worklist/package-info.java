/** The submitted cases of an office as lines of a list. */
@NullMarked
package fr.matricule.applications.worklist;

import org.jspecify.annotations.NullMarked;
