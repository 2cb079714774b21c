package fr.matricule.applications.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The application form, as far as it is filled in. */
public record Form(
    @Nullable Identity identity,
    @Nullable Contact contact,
    @Nullable Situation situation,
    @Nullable Bank bank,
    @Nullable Statement statement) {

  public static final Form EMPTY = new Form(null, null, null, null, null);

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

  /** Who the applicant is; these are the traits the issuing authority matches. */
  public record Identity(
      @Nullable String birthName,
      @Nullable String usageName,
      @Nullable List<String> givenNames,
      @Nullable Sex sex,
      @Nullable String birthDate,
      @Nullable String birthCountry,
      @Nullable String birthPlace,
      @Nullable List<String> nationalities,
      @Nullable List<Parent> parents) {}

  /** A parent as the birth certificate names them. */
  public record Parent(
      @Nullable Role role, @Nullable String birthName, @Nullable List<String> givenNames) {

    /** Which parent. */
    public enum Role {
      FATHER,
      MOTHER
    }
  }

  /** How to reach the applicant. */
  public record Contact(
      @Nullable String email,
      @Nullable String mobile,
      @Nullable String language,
      @Nullable Address address) {}

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

    boolean inFrance() {
      return country == null || country.equals("FR");
    }
  }

  /** Where to pay reimbursements. */
  public record Bank(@Nullable String iban, @Nullable String holder) {}

  /** What the applicant swears and consents to. */
  public record Statement(@Nullable Boolean sworn, @Nullable Boolean eNotification) {}
}
