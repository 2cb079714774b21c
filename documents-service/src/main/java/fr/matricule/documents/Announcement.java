package fr.matricule.documents;

import fr.matricule.documents.file.FileType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says they are about to hand in; {@code replaces} names an earlier version. */
public record Announcement(
    UUID applicationId,
    DocumentKind kind,
    FileType type,
    long size,
    @Nullable UUID replaces,
    HandedIn by) {}
