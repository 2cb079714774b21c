/**
 * The grammar of the French social security number and how it is kept: read, checked against the
 * declared identity, sealed in a vault. Nobody here makes a number; it is only ever recorded.
 */
@NullMarked
package fr.matricule.applications.number;

import org.jspecify.annotations.NullMarked;
