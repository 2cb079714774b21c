/** Trying a profile, and asking what is required, without a login. */
@NullMarked
package fr.matricule.eligibility.web.simulation;

import org.jspecify.annotations.NullMarked;
