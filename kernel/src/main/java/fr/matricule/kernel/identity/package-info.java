/** Who calls, and which case they may see. */
@NullMarked
package fr.matricule.kernel.identity;

import org.jspecify.annotations.NullMarked;
