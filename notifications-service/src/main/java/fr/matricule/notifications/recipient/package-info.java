/** Whom a message goes to and in whose name: read when it leaves, never kept. */
@NullMarked
package fr.matricule.notifications.recipient;

import org.jspecify.annotations.NullMarked;
