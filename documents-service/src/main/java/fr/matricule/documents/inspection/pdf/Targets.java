package fr.matricule.documents.inspection.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Where an action leads. */
final class Targets {

  private static final Set<String> PUBLIC_SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Pattern SCHEME = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9+.-]*):.*", 32);
  private static final List<String> PLACES =
      List.of("URI", "F", "UF", "URL", "Unix", "DOS", "Mac", "Base");

  private Targets() {}

  /** Whether it leads to a machine of the reader's network, a local file or into a script. */
  static boolean areUnsafe(COSDictionary action) {
    return PLACES.stream()
        .map(place -> action.getDictionaryObject(COSName.getPDFName(place)))
        .anyMatch(Targets::isUnsafe);
  }

  private static boolean isUnsafe(COSBase target) {
    return switch (target) {
      case COSString text -> isUnsafe(text.getString());
      case COSDictionary file -> areUnsafe(file);
      case null, default -> false;
    };
  }

  private static boolean isUnsafe(String target) {
    String path = target.strip().replace('\\', '/');
    Matcher scheme = SCHEME.matcher(path);
    return path.startsWith("//")
        || (scheme.matches() && !PUBLIC_SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT)));
  }
}
