/** What can be asked of the rule book over HTTP, answered in the caller's language. */
@NullMarked
package fr.matricule.eligibility.web;

import org.jspecify.annotations.NullMarked;
