/** Tests of what is done twice, too late, or only halfway. */
@NullMarked
package fr.matricule.documents.usecase;

import org.jspecify.annotations.NullMarked;
