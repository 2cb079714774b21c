/** What reaches people: mails, paper, and nothing that must not. */
@NullMarked
package fr.matricule.notifications.delivery;

import org.jspecify.annotations.NullMarked;
