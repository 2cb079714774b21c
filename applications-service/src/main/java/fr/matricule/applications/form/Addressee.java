package fr.matricule.applications.form;

import fr.matricule.applications.form.Form.Address;
import fr.matricule.applications.form.Form.Identity;
import fr.matricule.applications.text.PostalLines;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** To whom and where a letter goes, ready to be printed in the window of an envelope. */
public record Addressee(String name, List<String> lines) {

  /** The addressee of a form; of a draft, as far as it is filled in. */
  public static Addressee of(Form form) {
    String name = form.identity() == null ? "" : name(form.identity());
    Address address = form.contact() == null ? null : form.contact().address();
    Stream<String> place = address == null ? Stream.empty() : lines(address);
    return new Addressee(name, PostalLines.block(Stream.concat(Stream.of(name), place).toList()));
  }

  /**
   * Line 1: civility, first given name, name; the civility and then the given name give way, and at
   * last the words of the name that come last.
   */
  static String name(Identity identity) {
    String family =
        text(identity.usageName() != null ? identity.usageName() : identity.birthName());
    String given = first(identity.givenNames());
    String civility = identity.sex() == null ? "" : identity.sex() == Sex.F ? "MME" : "M";
    return Stream.of(
            civility + " " + given + " " + family,
            given + " " + family,
            given.substring(0, Math.min(1, given.length())) + " " + family)
        .map(PostalLines::printed)
        .filter(PostalLines::fits)
        .findFirst()
        .orElseGet(() -> PostalLines.shortened(family));
  }

  /** Lines 2 and following, as declared. */
  static Stream<String> lines(Address address) {
    return Stream.of(
        text(address.line2()),
        text(address.line3()),
        text(address.line4()),
        text(address.line5()),
        text(address.postcode()) + " " + text(address.town()),
        address.inFrance() ? "" : Countries.label(text(address.country())));
  }

  private static String first(@Nullable List<String> names) {
    return names == null || names.isEmpty() ? "" : text(names.getFirst());
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
