/**
 * Events heard once each and in the order of their case, and the messages that could not be
 * handled.
 */
@NullMarked
package fr.matricule.kernel.inbox;

import org.jspecify.annotations.NullMarked;
