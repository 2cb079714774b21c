/** The doors to what an office has to do about a case. */
@NullMarked
package fr.matricule.applications.web.tasks;

import org.jspecify.annotations.NullMarked;
