/** Reads photographs and scans to their end. */
@NullMarked
package fr.matricule.documents.inspection.image;

import org.jspecify.annotations.NullMarked;
