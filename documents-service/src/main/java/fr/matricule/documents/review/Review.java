package fr.matricule.documents.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A caseworker's judgement of a document, and who gave it when. */
@Embeddable
public record Review(
    @Enumerated(EnumType.STRING) Verdict verdict,
    @Enumerated(EnumType.STRING) @Column(name = "review_reason") @Nullable DocumentReason reason,
    LocalDate reviewedOn,
    String reviewedBy) {}
