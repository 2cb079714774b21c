/** What can be done with a case: one class for each act, each one transaction. */
@NullMarked
package fr.matricule.applications.usecase;

import org.jspecify.annotations.NullMarked;
