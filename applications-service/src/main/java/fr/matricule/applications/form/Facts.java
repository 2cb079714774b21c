package fr.matricule.applications.form;

import fr.matricule.applications.form.Form.Address;
import fr.matricule.applications.form.Form.Contact;
import fr.matricule.applications.form.Form.Identity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rule book may know of a form: facts of the contract, no name, no address, no contact.
 */
public record Facts(
    @Nullable UUID applicationId,
    @Nullable Integer version,
    @Nullable LocalDate submittedOn,
    @Nullable String birthDate,
    @Nullable List<String> nationalities,
    @Nullable String department,
    Situation.@Nullable Kind situation,
    @Nullable LocalDate arrivalDate,
    @Nullable LocalDate stableSince,
    Situation.@Nullable Stay stay,
    Situation.@Nullable Activity activity,
    Situation.@Nullable Studies studies,
    Situation.@Nullable Protection protection,
    Situation.@Nullable Cover cover,
    Situation.@Nullable Family family,
    Situation.@Nullable Resources resources,
    @Nullable Boolean inFranceBefore2021) {

  /** The facts of a form that is still a draft. */
  public static Facts declared(Form form) {
    return of(null, null, null, form);
  }

  /** The facts as submitted, to be frozen. */
  public static Facts submitted(UUID applicationId, int version, LocalDate on, Form form) {
    return of(applicationId, version, on, form);
  }

  private static Facts of(
      @Nullable UUID applicationId,
      @Nullable Integer version,
      @Nullable LocalDate submittedOn,
      Form form) {
    Situation life = form.situation() == null ? Situation.UNKNOWN : form.situation();
    return new Facts(
        applicationId,
        version,
        submittedOn,
        form.identity() == null ? null : form.identity().birthDate(),
        form.identity() == null ? null : nationalities(form.identity()),
        postcode(form).map(Facts::department).orElse(null),
        life.situation(),
        life.arrivalDate(),
        life.stableSince(),
        life.stay(),
        life.activity(),
        life.studies(),
        life.protection(),
        life.cover(),
        life.family(),
        life.resources(),
        life.inFranceBefore2021());
  }

  // an empty list says that there is none, which is not unknown
  private static @Nullable List<String> nationalities(Identity identity) {
    return identity.hasNoNationality() ? List.of() : identity.nationalities();
  }

  /**
   * The French postcode that decides who is competent: of the home, or for a person who lives
   * abroad of the place in France that they are tied to.
   */
  public static Optional<String> postcode(Form form) {
    Contact contact = form.contact();
    if (contact == null || contact.address() == null) {
      return Optional.empty();
    }
    Address address = contact.address();
    return Optional.ofNullable(
        address.inFrance() ? address.postcode() : contact.postcodeInFrance());
  }

  private static String department(String postcode) {
    return switch (postcode.substring(0, 2)) {
      case "97", "98" -> postcode.substring(0, 3);
      case "20" -> postcode.compareTo("20200") < 0 ? "2A" : "2B";
      default -> postcode.substring(0, 2);
    };
  }
}
