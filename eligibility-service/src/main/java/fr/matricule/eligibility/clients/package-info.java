/** The facts of a case as applications-service keeps them. */
@NullMarked
package fr.matricule.eligibility.clients;

import org.jspecify.annotations.NullMarked;
