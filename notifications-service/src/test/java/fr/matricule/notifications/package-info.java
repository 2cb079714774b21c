/** What messages say, to whom, and that each is said once. */
@NullMarked
package fr.matricule.notifications;

import org.jspecify.annotations.NullMarked;
