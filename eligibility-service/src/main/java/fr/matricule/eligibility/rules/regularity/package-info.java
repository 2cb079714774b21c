/** The right needs a regular stay on the day of the application, and on that day only. */
@NullMarked
package fr.matricule.eligibility.rules.regularity;

import org.jspecify.annotations.NullMarked;
