/**
 * The doors through which other services' facts come in: our own reading of each, turned into a
 * noun, handed to a verb.
 */
@NullMarked
package fr.matricule.applications.messaging;

import org.jspecify.annotations.NullMarked;
