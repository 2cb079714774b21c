package fr.matricule.stack.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter handed to the post, and the last thing the post said of it. */
record Letter(
    String id,
    List<String> addressLines,
    int pages,
    @Nullable PostStatus status,
    @Nullable String at) {}
