package fr.matricule.documents.file;

import fr.matricule.documents.review.DocumentReason;
import org.jspecify.annotations.Nullable;

/** What became of looking into a file. */
public sealed interface Inspection {

  /** The file is what it should be; pages are counted where the type has pages. */
  record Sound(FileType type, @Nullable Integer pages) implements Inspection {}

  /** The file is refused. */
  record Unsound(DocumentReason reason) implements Inspection {}
}
