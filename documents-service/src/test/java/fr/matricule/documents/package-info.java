/** Tests of the nouns, and the fixtures all tests of this service share. */
@NullMarked
package fr.matricule.documents;

import org.jspecify.annotations.NullMarked;
