package fr.matricule.documents.file;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The types of file that are taken in; each begins with its signature at the very first byte. */
public enum FileType {
  PDF("application/pdf", "255044462d", "pdf"),
  JPEG("image/jpeg", "ffd8ff", "jpg"),
  PNG("image/png", "89504e470d0a1a0a", "png");

  private final String mediaType;
  private final String signature;
  private final String extension;

  FileType(String mediaType, String signature, String extension) {
    this.mediaType = mediaType;
    this.signature = signature;
    this.extension = extension;
  }

  /** The type of that media type, if it is one that is taken in. */
  public static Optional<FileType> of(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }

  public String mediaType() {
    return mediaType;
  }

  public String extension() {
    return extension;
  }

  /** Whether these first bytes of a file are this type's signature. */
  public boolean begins(byte[] firstBytes) {
    return HexFormat.of().formatHex(firstBytes).startsWith(signature);
  }
}
