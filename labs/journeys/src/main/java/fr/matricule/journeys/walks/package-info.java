/** The journeys themselves: each class reads from top to bottom as somebody lives it. */
@NullMarked
package fr.matricule.journeys.walks;

import org.jspecify.annotations.NullMarked;
