package fr.matricule.eligibility.activation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says that a candidate was tried on the stored assessments in place of the active book, and that
 * every difference is explained. It holds for exactly these two books.
 *
 * @param until what was assessed after it was not tried
 * @param drifted stored assessments that the active book itself would judge otherwise today
 * @param seal hash of everything else; it shows a careless change, not a determined forger
 */
public record Certificate(
    BookIdentity candidate,
    BookIdentity insteadOf,
    Instant until,
    long assessments,
    long flips,
    long explained,
    long drifted,
    String seal) {

  public static Certificate sealed(
      BookIdentity candidate,
      BookIdentity insteadOf,
      Instant until,
      long assessments,
      long flips,
      long explained,
      long drifted) {
    Certificate open =
        new Certificate(candidate, insteadOf, until, assessments, flips, explained, drifted, "");
    return new Certificate(
        candidate, insteadOf, until, assessments, flips, explained, drifted, open.hash());
  }

  /** Why a book may not take the place of another with this certificate; nothing if it may. */
  public Optional<String> objection(
      BookIdentity book, BookIdentity active, Instant now, Duration longest) {
    if (!hash().equals(seal)) {
      return Optional.of("its certificate was changed after it was drawn up");
    }
    if (!candidate.files().equals(book.files())) {
      return Optional.of("its files are not those that were replayed");
    }
    if (!candidate.code().equals(book.code())) {
      return Optional.of("it was replayed with the rules of another build");
    }
    if (!insteadOf.isSameAs(active)) {
      return Optional.of(
          "it was replayed against %s, but %s is active"
              .formatted(insteadOf.brief(), active.brief()));
    }
    if (explained != flips) {
      return Optional.of("its replay left %d flips unexplained".formatted(flips - explained));
    }
    return until.plus(longest).isBefore(now)
        ? Optional.of("its replay ended %s, too long ago".formatted(until))
        : Optional.empty();
  }

  private String hash() {
    String all =
        List.of(
                candidate.code(),
                candidate.files(),
                candidate.version(),
                insteadOf.code(),
                insteadOf.files(),
                insteadOf.version(),
                until,
                assessments,
                flips,
                explained,
                drifted)
            .stream()
            .map(Object::toString)
            .collect(Collectors.joining("\n"));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
