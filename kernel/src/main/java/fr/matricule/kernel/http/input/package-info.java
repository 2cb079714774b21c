/**
 * The one gate through which every request's text and values pass, whatever the door.
 *
 * <p>A string of a body is read as {@link fr.matricule.kernel.http.input.Text#LINE} of at most 300
 * characters unless its record component says otherwise: {@code @Written(as = Text.NAME) String
 * birthName}, {@code @Written(as = Text.PARAGRAPHS, max = 2000) String facts}. Blank is absent:
 * {@code ""} is read as null. A door that merges JSON by hand reads the result by {@link
 * fr.matricule.kernel.http.input.RequestJson}. What cannot be is answered 422 with the place and,
 * for a character, its name.
 */
@NullMarked
package fr.matricule.kernel.http.input;

import org.jspecify.annotations.NullMarked;
