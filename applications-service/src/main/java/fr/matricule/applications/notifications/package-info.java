/** Which messages about a case were sent, and what became of each. */
@NullMarked
package fr.matricule.applications.notifications;

import org.jspecify.annotations.NullMarked;
