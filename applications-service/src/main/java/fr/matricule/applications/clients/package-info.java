/** The doors to other services: the simulation of the rule book. */
@NullMarked
package fr.matricule.applications.clients;

import org.jspecify.annotations.NullMarked;
