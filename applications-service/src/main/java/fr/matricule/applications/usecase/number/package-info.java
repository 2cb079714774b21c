/** Asking for a number and taking in what the issuing authority answers. */
@NullMarked
package fr.matricule.applications.usecase.number;

import org.jspecify.annotations.NullMarked;
