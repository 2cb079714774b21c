/** The load lab: how fast the whole is, each row beside what the same machine does without it. */
@NullMarked
package fr.matricule.load;

import org.jspecify.annotations.NullMarked;
