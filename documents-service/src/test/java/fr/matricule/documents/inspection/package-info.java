/** Tests of the inspection with real files. */
@NullMarked
package fr.matricule.documents.inspection;

import org.jspecify.annotations.NullMarked;
