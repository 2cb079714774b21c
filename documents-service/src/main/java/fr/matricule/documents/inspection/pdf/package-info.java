/** Reads PDFs as viewers do, and makes what is handed out of those that would do something. */
@NullMarked
package fr.matricule.documents.inspection.pdf;

import org.jspecify.annotations.NullMarked;
