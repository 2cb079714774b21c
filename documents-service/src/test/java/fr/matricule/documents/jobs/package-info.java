/** Tests of how patient the jobs are. */
@NullMarked
package fr.matricule.documents.jobs;

import org.jspecify.annotations.NullMarked;
