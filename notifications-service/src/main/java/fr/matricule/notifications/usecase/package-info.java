/**
 * What this service does: decide that a message is needed, send it by mail or post, follow it,
 * forget it. Steps that must survive a crash between them are transactions of their own.
 */
@NullMarked
package fr.matricule.notifications.usecase;

import org.jspecify.annotations.NullMarked;
