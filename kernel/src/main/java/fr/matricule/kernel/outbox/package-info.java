/** Events written with the change they tell of, and the relay that publishes them in order. */
@NullMarked
package fr.matricule.kernel.outbox;

import org.jspecify.annotations.NullMarked;
