/**
 * The rule book: pure functions of facts and a date. No framework, no clock, no file is known here.
 */
@NullMarked
package fr.matricule.eligibility.rules;

import org.jspecify.annotations.NullMarked;
