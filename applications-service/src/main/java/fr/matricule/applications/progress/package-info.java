/** Where a case stands, in one plain sentence for the applicant: who acts next and by when. */
@NullMarked
package fr.matricule.applications.progress;

import org.jspecify.annotations.NullMarked;
