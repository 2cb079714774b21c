package fr.matricule.applications.form;

import fr.matricule.applications.form.Form.Address;
import fr.matricule.applications.text.Characters;
import fr.matricule.applications.text.PostalLines;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says line by line what keeps an address from being printed, or a letter from arriving. */
final class AddressCheck {

  private static final Pattern FOREIGN_POSTCODE = Pattern.compile("[A-Z0-9][A-Z0-9 \\-]{0,11}");
  // what people without a home write, in the languages in which they write it; a letter that went
  // there would be anybody's
  private static final Pattern NO_HOME =
      Pattern.compile(
          "SDF|S D F|NFA|(.* )?(SANS (DOMICILE|ADRESSE|ABRI|LOGEMENT|LOGIS|TOIT)( FIXE)?"
              + "|(PAS|AUCUN|AUCUNE) (DE |D )?(DOMICILE|ADRESSE|LOGEMENT)( FIXE)?"
              + "|NO (FIXED|PERMANENT) (ABODE|ADDRESS|RESIDENCE)|NO (ADDRESS|ABODE)|HOMELESS"
              + "|SIN (DOMICILIO|HOGAR|TECHO|DIRECCION)( FIJO| FIJA)?|SENZA (FISSA )?DIMORA"
              + "|SEM (ABRIGO|TETO|DOMICILIO)|OBDACHLOS|OHNE FESTEN WOHNSITZ|DANS LA RUE"
              + "|(VIT|DORT|HABITE) A LA RUE)( .*)?");

  private final FieldErrors errors = new FieldErrors("/contact/address/");

  private AddressCheck() {}

  static List<FieldError> errors(Address address) {
    AddressCheck check = new AddressCheck();
    check.line("line2", address.line2());
    check.line("line3", address.line3());
    check.line("line4", address.line4());
    check.line("line5", address.line5());
    check.lastLine(address);
    if (address.country() instanceof String country && !Countries.isCountry(country)) {
      check.errors.wrong("country", "nationality");
    }
    return check.errors.found();
  }

  private void lastLine(Address address) {
    Pattern shape = address.inFrance() ? ContactCheck.FRENCH_POSTCODE : FOREIGN_POSTCODE;
    if (address.postcode() != null && !shape.matcher(address.postcode()).matches()) {
      errors.wrong("postcode", "postcode");
    }
    if (address.town() != null) {
      line("town", (address.postcode() == null ? "" : address.postcode() + " ") + address.town());
    }
  }

  private void line(String field, @Nullable String value) {
    if (value == null) {
      return;
    }
    String printed = PostalLines.printed(value);
    Optional<String> stranger = Characters.LINE.firstStranger(value);
    stranger.ifPresent(found -> errors.wrong(field, "address-not-latin", found));
    if (printed.isEmpty() && stranger.isEmpty()) {
      errors.wrong(field, "blank");
    }
    if (printed.length() > PostalLines.MAX_LENGTH) {
      errors.wrong(field, "address-line-too-long", PostalLines.MAX_LENGTH, printed.length());
    }
    if (NO_HOME.matcher(printed).matches()) {
      errors.wrong(field, "domiciliation");
    }
  }
}
