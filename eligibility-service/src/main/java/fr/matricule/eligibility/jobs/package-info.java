/** What time sets off: a deferral ends. */
@NullMarked
package fr.matricule.eligibility.jobs;

import org.jspecify.annotations.NullMarked;
