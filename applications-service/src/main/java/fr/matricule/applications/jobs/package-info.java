/** The jobs that time sets off. */
@NullMarked
package fr.matricule.applications.jobs;

import org.jspecify.annotations.NullMarked;
