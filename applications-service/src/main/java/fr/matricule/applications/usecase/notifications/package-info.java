/** What became of the messages sent about a case. */
@NullMarked
package fr.matricule.applications.usecase.notifications;

import org.jspecify.annotations.NullMarked;
