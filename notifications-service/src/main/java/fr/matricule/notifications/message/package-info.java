/** What a fact means for a person: the message it calls for, and its words as they were written. */
@NullMarked
package fr.matricule.notifications.message;

import org.jspecify.annotations.NullMarked;
