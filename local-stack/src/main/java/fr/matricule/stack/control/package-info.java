/** The door through which a test worsens a separate stack: parts, duplicates, links, restarts. */
@NullMarked
package fr.matricule.stack.control;

import org.jspecify.annotations.NullMarked;
