/**
 * What can be done: assess a submitted case, judge it again, read what was concluded, forget it.
 */
@NullMarked
package fr.matricule.eligibility.usecase;

import org.jspecify.annotations.NullMarked;
