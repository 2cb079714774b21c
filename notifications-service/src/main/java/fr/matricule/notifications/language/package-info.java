/** The languages messages are written in, their words and their typography. */
@NullMarked
package fr.matricule.notifications.language;

import org.jspecify.annotations.NullMarked;
