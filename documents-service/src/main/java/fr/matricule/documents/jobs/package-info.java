/**
 * The door by which the clock comes in: what is done later, again after a failure, or every hour.
 */
@NullMarked
package fr.matricule.documents.jobs;

import org.jspecify.annotations.NullMarked;
