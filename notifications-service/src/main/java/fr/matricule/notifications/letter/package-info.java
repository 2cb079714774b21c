/** Letters: printed, kept sealed, handed to the post, forgotten. */
@NullMarked
package fr.matricule.notifications.letter;

import org.jspecify.annotations.NullMarked;
