package fr.matricule.documents.file;

import java.time.Duration;

/** How large, how small and how late a file may be. */
public final class Limits {

  public static final long MAX_BYTES = 10L * 1024 * 1024;
  public static final int MAX_PAGES = 20;

  /** 800 × 600: a page of a passport at 150 dots per inch. */
  public static final long MIN_PIXELS = 480_000L;

  /** A strip that is shorter shows no line of a paper whole. */
  public static final int MIN_SHORT_SIDE = 400;

  /** A 48-megapixel photograph passes; what unfolds to gigabytes does not. */
  public static final long MAX_PIXELS = 50_000_000L;

  /** An upload permission is good for this long. */
  public static final Duration TO_UPLOAD = Duration.ofMinutes(15);

  /** What was announced and not completed within this time is given up. */
  public static final Duration TO_COMPLETE = Duration.ofHours(24);

  /** A case has at most this many documents, all versions counted. */
  public static final int MAX_PER_CASE = 200;

  private Limits() {}
}
