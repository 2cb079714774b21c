package fr.matricule.notifications.delivery;

import java.util.regex.Pattern;

/**
 * Whether an address can stand in a mail's envelope at all; whether it exists, only its server
 * knows.
 */
final class MailAddress {

  private static final int LONGEST = 254;
  private static final Pattern SHAPE =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  private MailAddress() {}

  static boolean isUsable(String address) {
    return address.length() <= LONGEST && SHAPE.matcher(address).matches();
  }
}
