/** The offices and which one is competent. */
@NullMarked
package fr.matricule.applications.office;

import org.jspecify.annotations.NullMarked;
