/** Tests of the scanners, against a daemon that speaks clamd's protocol. */
@NullMarked
package fr.matricule.documents.antivirus;

import org.jspecify.annotations.NullMarked;
