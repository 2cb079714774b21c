/**
 * The change gate: tries a candidate rule book on what was really judged, and says who would be
 * told something else, and whether somebody foresaw it.
 */
@NullMarked
package fr.matricule.gate;

import org.jspecify.annotations.NullMarked;
