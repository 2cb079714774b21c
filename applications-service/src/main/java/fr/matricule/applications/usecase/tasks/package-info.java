/** Doing what an office has to do about a case. */
@NullMarked
package fr.matricule.applications.usecase.tasks;

import org.jspecify.annotations.NullMarked;
