/** What the office asks an applicant for, item by item, and by when. */
@NullMarked
package fr.matricule.applications.information;

import org.jspecify.annotations.NullMarked;
