/** One class per embedded part: each knows how to start, to stop and to say where it is found. */
@NullMarked
package fr.matricule.stack.parts;

import org.jspecify.annotations.NullMarked;
