/** What documents change in a case. */
@NullMarked
package fr.matricule.applications.usecase.documents;

import org.jspecify.annotations.NullMarked;
