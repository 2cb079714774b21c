package fr.matricule.eligibility.facts;

import fr.matricule.eligibility.codes.PermitTitle;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The document that shows the right to stay.
 *
 * @param validated whether the holder of a long-stay visa declared their entry and validated it
 * @param workAuthorised whether the document itself allows to work
 */
public record Stay(
    @Nullable PermitTitle title,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Nullable Boolean validated,
    @Nullable Boolean workAuthorised) {

  public static final Stay UNKNOWN = new Stay(null, null, null, null, null);
}
