/**
 * The doors to what is outside: the facts as they were submitted, and the jobs that time sets off.
 */
@NullMarked
package fr.matricule.eligibility.delivery;

import org.jspecify.annotations.NullMarked;
