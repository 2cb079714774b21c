/** How letters lie in the database: sealed. */
@NullMarked
package fr.matricule.notifications.storage;

import org.jspecify.annotations.NullMarked;
