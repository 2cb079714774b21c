/** The door by which the facts of other services come in. */
@NullMarked
package fr.matricule.documents.messaging;

import org.jspecify.annotations.NullMarked;
