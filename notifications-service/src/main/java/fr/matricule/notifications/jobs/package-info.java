/** The door by which time comes in: messages leave, letters are followed and forgotten. */
@NullMarked
package fr.matricule.notifications.jobs;

import org.jspecify.annotations.NullMarked;
