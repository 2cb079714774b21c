/** Reads the rule book's files: the parameters, the wording and the cases. */
@NullMarked
package fr.matricule.eligibility.storage;

import org.jspecify.annotations.NullMarked;
