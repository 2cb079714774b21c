/**
 * The case of one person who asks for a French social security number: its form, its lifecycle, its
 * history. The nouns stand here; verbs are in {@code usecase}, doors beside it.
 */
@NullMarked
package fr.matricule.applications;

import org.jspecify.annotations.NullMarked;
