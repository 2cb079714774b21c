package fr.matricule.documents.file;

import fr.matricule.documents.review.DocumentReason;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What became of looking into a file. */
public sealed interface Inspection {

  /**
   * The file is what it should be; pages are counted where the type has pages. Where a {@code
   * rendition} was made, that PDF is what is handed out in its place.
   */
  record Sound(FileType type, @Nullable Integer pages, @Nullable Path rendition)
      implements Inspection {

    /** A file that is handed out as it is. */
    public Sound(FileType type, @Nullable Integer pages) {
      this(type, pages, null);
    }
  }

  /** The file is refused. */
  record Unsound(DocumentReason reason) implements Inspection {}
}
