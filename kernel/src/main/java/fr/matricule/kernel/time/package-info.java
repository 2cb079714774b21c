/** The clock of a service, which a sandbox may move. */
@NullMarked
package fr.matricule.kernel.time;

import org.jspecify.annotations.NullMarked;
