/**
 * The case of one person who asks for a French social security number: its lifecycle and its
 * events. Each capability has a room beside it; verbs are in {@code usecase}; doors are {@code
 * web}, {@code messaging}, {@code storage}, {@code clients} and {@code jobs}.
 */
@NullMarked
package fr.matricule.applications;

import org.jspecify.annotations.NullMarked;
