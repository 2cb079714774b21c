/** Text that enters by any door, and what it must be. */
@NullMarked
package fr.matricule.kernel.text;

import org.jspecify.annotations.NullMarked;
