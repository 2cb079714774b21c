package fr.matricule.documents.messaging;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Our reading of ApplicationOpened and ApplicationAssigned: whose the case is, and which office's.
 */
record Belonging(String ownerRef, @Nullable String office) {
  Belonging {
    Objects.requireNonNull(ownerRef, "ownerRef");
  }
}
