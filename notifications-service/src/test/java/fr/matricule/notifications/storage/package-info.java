/** That sealed letters stay sealed. */
@NullMarked
package fr.matricule.notifications.storage;

import org.jspecify.annotations.NullMarked;
