/** What is asked of other services, with this service's own credentials. */
@NullMarked
package fr.matricule.notifications.clients;

import org.jspecify.annotations.NullMarked;
