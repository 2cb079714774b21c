package fr.matricule.documents.file;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of file that are taken in, by their media types and how their bytes begin. */
public enum FileType {
  PDF("pdf", List.of("255044462d"), "application/pdf", "application/x-pdf"),
  JPEG("jpg", List.of("ffd8ff"), "image/jpeg", "image/jpg", "image/pjpeg"),
  PNG("png", List.of("89504e470d0a1a0a"), "image/png", "image/x-png"),
  TIFF("tif", List.of("49492a00", "4d4d002a"), "image/tiff", "image/tif", "image/x-tiff");

  private final String extension;
  private final List<String> signatures;
  private final List<String> mediaTypes;

  FileType(String extension, List<String> signatures, String... mediaTypes) {
    this.extension = extension;
    this.signatures = signatures;
    this.mediaTypes = List.of(mediaTypes);
  }

  /**
   * The type of that media type or alias, in any case of letters, if it is one that is taken in.
   */
  public static Optional<FileType> of(String mediaType) {
    String plain = mediaType.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(type -> type.mediaTypes.contains(plain)).findFirst();
  }

  /** The one media type under which it is known everywhere. */
  public String mediaType() {
    return mediaTypes.getFirst();
  }

  public String extension() {
    return extension;
  }

  /** Whether these first bytes of a file are this type's signature. */
  public boolean begins(byte[] firstBytes) {
    String begin = HexFormat.of().formatHex(firstBytes);
    return signatures.stream().anyMatch(begin::startsWith);
  }
}
