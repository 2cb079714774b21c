/** Asking an applicant for what is missing, and taking the answer. */
@NullMarked
package fr.matricule.applications.usecase.information;

import org.jspecify.annotations.NullMarked;
