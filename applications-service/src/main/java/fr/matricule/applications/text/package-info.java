/**
 * Names, addresses and numbers as people type them, brought into the one form in which they are
 * kept and printed; nothing here knows which field they stand in.
 */
@NullMarked
package fr.matricule.applications.text;

import org.jspecify.annotations.NullMarked;
