/**
 * What a front end, an officer's desk or an integration can ask of Matricule over HTTP; no check is
 * made here.
 */
@NullMarked
package fr.matricule.client;

import org.jspecify.annotations.NullMarked;
