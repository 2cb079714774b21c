/** The jobs by which messages leave and letters are followed. */
@NullMarked
package fr.matricule.notifications.jobs;

import org.jspecify.annotations.NullMarked;
