/** What ops read and do by HTTP: parked messages, replays, and the record of their acts. */
@NullMarked
package fr.matricule.kernel.operations;

import org.jspecify.annotations.NullMarked;
