/** Work that is done later or again: scheduled jobs, retries, nightly housekeeping. */
@NullMarked
package fr.matricule.kernel.jobs;

import org.jspecify.annotations.NullMarked;
