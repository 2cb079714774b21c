/** The object store: quarantine where files arrive, vault where they lie encrypted. */
@NullMarked
package fr.matricule.documents.storage;

import org.jspecify.annotations.NullMarked;
