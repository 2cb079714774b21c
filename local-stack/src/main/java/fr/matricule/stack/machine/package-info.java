/**
 * What the stack needs from the machine it runs on: ports, folders, child processes, memory
 * figures.
 */
@NullMarked
package fr.matricule.stack.machine;

import org.jspecify.annotations.NullMarked;
