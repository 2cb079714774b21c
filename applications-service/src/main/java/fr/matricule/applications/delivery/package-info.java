/** The doors to what is outside: the rule book's simulation, and the jobs that time sets off. */
@NullMarked
package fr.matricule.applications.delivery;

import org.jspecify.annotations.NullMarked;
