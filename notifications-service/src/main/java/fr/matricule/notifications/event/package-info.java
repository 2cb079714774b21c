/** What is heard of a case, and what is remembered of it for later messages. */
@NullMarked
package fr.matricule.notifications.event;

import org.jspecify.annotations.NullMarked;
