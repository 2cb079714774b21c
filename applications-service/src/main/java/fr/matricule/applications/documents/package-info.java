/** The documents of a case as this service knows them: kinds, what is needed, what came of each. */
@NullMarked
package fr.matricule.applications.documents;

import org.jspecify.annotations.NullMarked;
