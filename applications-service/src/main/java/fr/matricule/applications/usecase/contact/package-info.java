/** Changing how to reach an applicant. */
@NullMarked
package fr.matricule.applications.usecase.contact;

import org.jspecify.annotations.NullMarked;
