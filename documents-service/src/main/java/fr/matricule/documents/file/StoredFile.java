package fr.matricule.documents.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What the inspection found out about a sound file. */
@Embeddable
public record StoredFile(
    @Enumerated(EnumType.STRING) @Column(name = "file_type") FileType type,
    @Column(name = "file_size") Long size,
    @Column(name = "pages") @Nullable Integer pages,
    @Column(name = "sha256") String sha256) {}
