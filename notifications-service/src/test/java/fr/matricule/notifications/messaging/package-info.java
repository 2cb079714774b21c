/** What is heard, ignored and parked. */
@NullMarked
package fr.matricule.notifications.messaging;

import org.jspecify.annotations.NullMarked;
