/** Who may see which message. */
@NullMarked
package fr.matricule.notifications.web;

import org.jspecify.annotations.NullMarked;
