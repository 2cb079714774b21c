/** Which rule book judges, and the certificate by which another one may take its place. */
@NullMarked
package fr.matricule.eligibility.activation;

import org.jspecify.annotations.NullMarked;
