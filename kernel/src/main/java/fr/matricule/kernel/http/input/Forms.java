package fr.matricule.kernel.http.input;

import fr.matricule.kernel.http.CanonicalUuid;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The one documented form of each value that is written as a string. */
public final class Forms {

  public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  public static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern MOMENT =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");

  private Forms() {}

  /** A day {@code yyyy-MM-dd} from 1900 to 2200; empty for anything else. */
  public static Optional<LocalDate> day(String text) {
    try {
      return DAY.matcher(text).matches()
          ? Optional.of(LocalDate.parse(text)).filter(Forms::isOfOurTime)
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** A moment as RFC 3339 writes it, with its offset; empty for anything else. */
  public static Optional<OffsetDateTime> moment(String text) {
    try {
      return MOMENT.matcher(text).matches()
          ? Optional.of(OffsetDateTime.parse(text)).filter(at -> isOfOurTime(at.toLocalDate()))
          : Optional.empty();
    } catch (DateTimeException noSuchMoment) {
      return Optional.empty();
    }
  }

  static Optional<Instant> instant(String text) {
    return moment(text).map(OffsetDateTime::toInstant);
  }

  static Optional<UUID> uuid(String text) {
    return Optional.ofNullable(CanonicalUuid.of(text));
  }

  private static boolean isOfOurTime(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }
}
