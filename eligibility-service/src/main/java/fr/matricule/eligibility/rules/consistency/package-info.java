/** The facts must agree with each other and with the world before anything follows from them. */
@NullMarked
package fr.matricule.eligibility.rules.consistency;

import org.jspecify.annotations.NullMarked;
