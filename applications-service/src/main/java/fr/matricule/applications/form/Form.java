package fr.matricule.applications.form;

import fr.matricule.applications.text.Canonical;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The application form, as far as it is filled in; every text in it is kept in one form. */
public record Form(
    @Nullable Identity identity,
    @Nullable Contact contact,
    @Nullable Situation situation,
    @Nullable Bank bank,
    @Nullable Statement statement) {

  public static final Form EMPTY = new Form(null, null, null, null, null);

  /** The same form with other contact details. */
  public Form with(Contact other) {
    return new Form(identity, other, situation, bank, statement);
  }

  /** The applicant as a list names them: birth name and first given name. */
  public String applicant() {
    if (identity == null || identity.birthName() == null) {
      return "";
    }
    List<String> given = identity.givenNames();
    return given == null || given.isEmpty()
        ? identity.birthName()
        : identity.birthName() + " " + given.getFirst();
  }

  boolean livesAbroad() {
    return contact != null && contact.address() != null && !contact.address().inFrance();
  }

  /** Whether one office is competent for the applicant wherever abroad they live. */
  public boolean belongsToPensionerAbroad() {
    return livesAbroad() && situation != null && situation.situation() == Situation.Kind.PENSIONER;
  }

  /**
   * Who the applicant is, as the civil-status certificate says; these are the traits the issuing
   * authority matches.
   *
   * @param birthName of a person with one name only, that name
   * @param noGivenName that the certificate gives no given name
   * @param nationalities of a person from a territory, its State's
   * @param noNationality that no State regards the person as its national
   */
  public record Identity(
      @Nullable String birthName,
      @Nullable String usageName,
      @Nullable List<String> givenNames,
      @Nullable Boolean noGivenName,
      @Nullable Sex sex,
      @Nullable String birthDate,
      @Nullable String birthCountry,
      @Nullable String birthPlace,
      @Nullable List<String> nationalities,
      @Nullable Boolean noNationality,
      @Nullable List<Parent> parents) {

    public Identity {
      birthName = Canonical.name(birthName);
      usageName = Canonical.name(usageName);
      givenNames = Canonical.names(givenNames);
      birthDate = Canonical.code(birthDate);
      birthCountry = Canonical.code(birthCountry);
      birthPlace = Canonical.name(birthPlace);
      nationalities = Territories.statesOf(Canonical.codes(nationalities));
    }

    boolean hasNoGivenName() {
      return Boolean.TRUE.equals(noGivenName);
    }

    boolean hasNoNationality() {
      return Boolean.TRUE.equals(noNationality);
    }
  }

  /** A parent as the birth certificate names them. */
  public record Parent(
      @Nullable Role role, @Nullable String birthName, @Nullable List<String> givenNames) {

    public Parent {
      birthName = Canonical.name(birthName);
      givenNames = Canonical.names(givenNames);
    }

    /** Which parent. */
    public enum Role {
      FATHER,
      MOTHER
    }
  }

  /**
   * How to reach the applicant.
   *
   * @param postcodeInFrance with an address abroad: where in France the applicant works, studies or
   *     will live
   */
  public record Contact(
      @Nullable String email,
      @Nullable String mobile,
      @Nullable String language,
      @Nullable Address address,
      @Nullable String postcodeInFrance) {

    public Contact {
      email = Canonical.text(email);
      mobile = Canonical.phone(mobile);
      language = Canonical.language(language);
      postcodeInFrance = Canonical.postcode(postcodeInFrance, true);
    }

    /** The same contact with another e-mail address. */
    public Contact withEmail(@Nullable String other) {
      return new Contact(other, mobile, language, address, postcodeInFrance);
    }
  }

  /**
   * A postal address in the terms of NF Z10-011; line 1, the addressee, comes from the identity.
   */
  public record Address(
      @Nullable String line2,
      @Nullable String line3,
      @Nullable String line4,
      @Nullable String line5,
      @Nullable String postcode,
      @Nullable String town,
      @Nullable String country) {

    public Address {
      line2 = Canonical.name(line2);
      line3 = Canonical.name(line3);
      line4 = Canonical.name(line4);
      line5 = Canonical.name(line5);
      country = Territories.countryOfPost(Canonical.code(country));
      postcode = Canonical.postcode(postcode, isFrance(country));
      town = Canonical.name(town);
    }

    boolean inFrance() {
      return isFrance(country);
    }

    private static boolean isFrance(@Nullable String country) {
      return country == null || country.equals("FR");
    }
  }

  /** Where to pay reimbursements. */
  public record Bank(@Nullable String iban, @Nullable String holder) {

    public Bank {
      iban = Canonical.iban(iban);
      holder = Canonical.name(holder);
    }
  }

  /** What the applicant swears and consents to. */
  public record Statement(@Nullable Boolean sworn, @Nullable Boolean eNotification) {}
}
