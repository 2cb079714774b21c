/** Doors for an applicant: the check before, the submission, its receipt, giving up. */
@NullMarked
package fr.matricule.applications.web.submission;

import org.jspecify.annotations.NullMarked;
