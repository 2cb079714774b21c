package fr.matricule.documents.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The place where inspected files lie encrypted. */
public interface Vault {

  /** Encrypts a file into its place; a second time replaces the first. */
  void keep(Path file, SealedFile place) throws IOException;

  /** The file as it was handed in, decrypted while it is read. */
  InputStream open(SealedFile place) throws IOException;

  /** Removes a file; nothing happens when there is none. */
  void remove(SealedFile place) throws IOException;
}
