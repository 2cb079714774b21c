/** What all services share and no business word: outbox, inbox, problem details, identity, time. */
@NullMarked
package fr.matricule.kernel;

import org.jspecify.annotations.NullMarked;
