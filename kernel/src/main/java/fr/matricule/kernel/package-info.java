/** What all services share and no business word; each room below holds one capability. */
@NullMarked
package fr.matricule.kernel;

import org.jspecify.annotations.NullMarked;
