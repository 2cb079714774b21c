/** Tests of what is heard from other services. */
@NullMarked
package fr.matricule.documents.messaging;

import org.jspecify.annotations.NullMarked;
