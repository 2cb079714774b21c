/** The door to the work list. */
@NullMarked
package fr.matricule.applications.web.worklist;

import org.jspecify.annotations.NullMarked;
