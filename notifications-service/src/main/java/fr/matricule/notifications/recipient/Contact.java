package fr.matricule.notifications.recipient;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.matricule.notifications.language.Language;
import fr.matricule.notifications.message.Recipient;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a message goes to, read at the moment of sending and not kept.
 *
 * @param decision what may be said about the decision beyond its codes, when one was taken
 * @param civilStatusFrom who makes the person's civil-status documents
 * @param cover on what the other State's cover rests, when there is one
 * @param numberLettersFrom the day before which no letter with a number may leave
 * @param newEmail an address that is still to be confirmed, and the code that does it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Contact(
    Language language,
    @Nullable String email,
    String addressee,
    List<String> addressLines,
    Office office,
    String reference,
    @Nullable Ruling decision,
    @Nullable CivilStatusSource civilStatusFrom,
    @Nullable CoverBasis cover,
    @Nullable NewEmail newEmail,
    @Nullable LocalDate numberLettersFrom) {

  /** Who makes a person's civil-status documents. */
  public enum CivilStatusSource {
    /** The authorities of the place of birth, or the consulate. */
    HOME,
    /** OFPRA, for whoever has its protection. */
    OFPRA,
    /** Nobody yet: an application for asylum is being examined. */
    NOBODY
  }

  /** What lets another State's scheme pay for care in France. */
  public enum CoverBasis {
    EUROPEAN_UNION,
    UNITED_KINGDOM,
    BILATERAL
  }

  /** An e-mail address that is still to be confirmed. */
  public record NewEmail(String address, String code) {
    @Override
    public String toString() {
      return "NewEmail";
    }
  }

  public Contact {
    requireNonNull(language, "language");
    requireNonNull(addressee, "addressee");
    addressLines = List.copyOf(requireNonNull(addressLines, "addressLines"));
    requireNonNull(office, "office");
    requireNonNull(reference, "reference");
  }

  /** Whether there is any way to a recipient: a draft may have none yet. */
  public boolean reaches(Recipient recipient) {
    return switch (recipient) {
      case APPLICANT -> emailOf(recipient).isPresent() || addressLines.size() > 1;
      case NEW_ADDRESS -> newEmail != null;
    };
  }

  /** The e-mail address of a recipient. */
  public Optional<String> emailOf(Recipient recipient) {
    return switch (recipient) {
      case APPLICANT -> Optional.ofNullable(email).filter(address -> !address.isBlank());
      case NEW_ADDRESS -> Optional.ofNullable(newEmail).map(NewEmail::address);
    };
  }

  /** Whether a letter with a number must wait: the address changed, and nobody confirmed it. */
  public boolean holdsNumbersOn(LocalDate day) {
    return numberLettersFrom != null && day.isBefore(numberLettersFrom);
  }

  public Ruling ruling() {
    return decision == null ? Ruling.UNKNOWN : decision;
  }

  @Override
  public String toString() {
    return "Contact";
  }
}
