package fr.matricule.eligibility.messaging;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Our reading of ApplicationOpened and ApplicationAssigned: whose the case is, and which office's.
 */
record Belonging(String ownerRef, @Nullable String office) {
  Belonging {
    requireNonNull(ownerRef, "ownerRef");
  }
}
