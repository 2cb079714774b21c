/** The running stack from behind: where its parts are, how they are broken, what they hold. */
@NullMarked
package fr.matricule.client.stack;

import org.jspecify.annotations.NullMarked;
