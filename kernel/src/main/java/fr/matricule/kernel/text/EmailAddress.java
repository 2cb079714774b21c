package fr.matricule.kernel.text;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address to which every mail server delivers. Its domain may be written in any script; a
 * mailbox in other letters than ASCII may not, as a server on the way need not know such (RFC
 * 6531). Whether the mailbox exists, only its server knows.
 */
public final class EmailAddress {

  private static final int LONGEST = 254;
  private static final int LONGEST_MAILBOX = 64;
  private static final int LONGEST_DOMAIN = 253;
  private static final Pattern MAILBOX =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*+");
  private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern TOP_LABEL = Pattern.compile("[a-z]{2,24}|xn--[a-z0-9-]{2,59}");
  // the older and the newer rule for such names (IDNA 2003, 2008) lead to two domains
  private static final Pattern AMBIGUOUS = Pattern.compile(".*[ßẞς\u200C\u200D].*");

  private EmailAddress() {}

  /** The address as it stands in a mail's envelope, in ASCII; empty when it is none. */
  public static Optional<String> deliverable(String text) {
    int at = text.lastIndexOf('@');
    if (text.length() > LONGEST || at < 1 || at > LONGEST_MAILBOX) {
      return Optional.empty();
    }
    String mailbox = text.substring(0, at);
    return MAILBOX.matcher(mailbox).matches()
        ? domain(text.substring(at + 1))
            .map(domain -> mailbox + "@" + domain)
            .filter(address -> address.length() <= LONGEST)
        : Optional.empty();
  }

  private static Optional<String> domain(String text) {
    if (AMBIGUOUS.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      String ascii = IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      return ascii.length() <= LONGEST_DOMAIN && isDomain(ascii)
          ? Optional.of(ascii)
          : Optional.empty();
    } catch (IllegalArgumentException noDomain) {
      return Optional.empty();
    }
  }

  private static boolean isDomain(String ascii) {
    String[] labels = ascii.split("\\.", -1);
    for (String label : labels) {
      if (!LABEL.matcher(label).matches()) {
        return false;
      }
    }
    return labels.length > 1 && TOP_LABEL.matcher(labels[labels.length - 1]).matches();
  }
}
