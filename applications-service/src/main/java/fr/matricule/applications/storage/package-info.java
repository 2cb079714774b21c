/**
 * The door to what is kept: JSON columns, and the keys with which numbers are sealed. The tables
 * themselves are read and written by the repositories beside the nouns.
 */
@NullMarked
package fr.matricule.applications.storage;

import org.jspecify.annotations.NullMarked;
