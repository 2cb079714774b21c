/**
 * Where other services' facts come in; each is translated into our own reading before anything
 * happens.
 */
@NullMarked
package fr.matricule.notifications.messaging;

import org.jspecify.annotations.NullMarked;
