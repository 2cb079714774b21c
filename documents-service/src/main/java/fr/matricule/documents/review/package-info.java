/** What was found on a document, by the inspection or by a person. */
@NullMarked
package fr.matricule.documents.review;

import org.jspecify.annotations.NullMarked;
