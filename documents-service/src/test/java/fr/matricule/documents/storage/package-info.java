/** Tests of the cipher, and of the stores against a real S3 server. */
@NullMarked
package fr.matricule.documents.storage;

import org.jspecify.annotations.NullMarked;
