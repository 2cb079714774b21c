/**
 * The launcher: reads the command line, starts the parts it names in their order and stops them in
 * the reverse one.
 */
@NullMarked
package fr.matricule.stack;

import org.jspecify.annotations.NullMarked;
