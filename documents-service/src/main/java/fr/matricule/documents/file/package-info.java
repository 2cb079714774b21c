/** Files as they arrive, are looked into, are kept sealed and are handed out. */
@NullMarked
package fr.matricule.documents.file;

import org.jspecify.annotations.NullMarked;
