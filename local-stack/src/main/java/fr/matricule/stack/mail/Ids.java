package fr.matricule.stack.mail;

import java.util.regex.Pattern;

/** Ids that come in a URL and name a file: nothing in them may lead out of the folder. */
final class Ids {
  private static final Pattern PLAIN = Pattern.compile("[0-9A-Za-z-]{1,80}");

  private Ids() {}

  static String checked(String id) {
    if (!PLAIN.matcher(id).matches()) {
      throw new IllegalArgumentException("Not an id");
    }
    return id;
  }
}
