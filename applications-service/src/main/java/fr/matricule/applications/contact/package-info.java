/** How to reach an applicant, and how that changes safely after the submission. */
@NullMarked
package fr.matricule.applications.contact;

import org.jspecify.annotations.NullMarked;
