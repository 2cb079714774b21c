/** Who read an identity or a number, when and what for. */
@NullMarked
package fr.matricule.applications.access;

import org.jspecify.annotations.NullMarked;
