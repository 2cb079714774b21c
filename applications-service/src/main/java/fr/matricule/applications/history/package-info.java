/** What happened to a case, entry by entry, and who may be told of each. */
@NullMarked
package fr.matricule.applications.history;

import org.jspecify.annotations.NullMarked;
