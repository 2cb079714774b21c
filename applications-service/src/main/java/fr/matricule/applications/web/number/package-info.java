/** The doors to a number: its request, its reading, the keys that seal its answer. */
@NullMarked
package fr.matricule.applications.web.number;

import org.jspecify.annotations.NullMarked;
