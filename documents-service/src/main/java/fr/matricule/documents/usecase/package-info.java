/** What can be done with documents: one class for each, one transaction each where there is one. */
@NullMarked
package fr.matricule.documents.usecase;

import org.jspecify.annotations.NullMarked;
