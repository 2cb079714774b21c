package fr.matricule.applications.web;

import fr.matricule.applications.Application;
import fr.matricule.applications.contact.EmailConfirmation;
import fr.matricule.applications.decision.Decision;
import fr.matricule.applications.form.Addressee;
import fr.matricule.applications.form.Form;
import fr.matricule.applications.office.Office;
import fr.matricule.applications.web.office.OfficeView;
import fr.matricule.kernel.language.Language;
import fr.matricule.kernel.text.EmailAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom a message goes to, in whose name, and what may be said of a decision beyond its codes. */
public record ContactView(
    String reference,
    String language,
    @Nullable String email,
    boolean eNotification,
    String addressee,
    List<String> addressLines,
    OfficeView office,
    @Nullable Ruled decision,
    @Nullable NewEmail newEmail,
    @Nullable LocalDate numberLettersFrom) {

  /** An address that is still to be confirmed, and the code that does it. */
  public record NewEmail(String address, String code) {

    @Override
    public String toString() {
      return "NewEmail[not shown]";
    }
  }

  /** The facts of the decision in the caseworker's words, and who decided. */
  public record Ruled(@Nullable String facts, DecisionText.@Nullable Author author) {}

  static ContactView of(
      Application application,
      Optional<Office> office,
      Optional<Decision> decision,
      Optional<EmailConfirmation> confirmation,
      Optional<LocalDate> numberLettersFrom) {
    Form form = application.form();
    Language language = application.language();
    Addressee addressee = Addressee.of(form);
    return new ContactView(
        application.reference(),
        language.code(),
        form.contact() == null ? null : deliverable(form.contact().email()),
        form.statement() != null && Boolean.TRUE.equals(form.statement().eNotification()),
        addressee.name(),
        addressee.lines(),
        office.map(OfficeView::of).orElse(OfficeView.ANY),
        decision.map(taken -> ruled(taken, language)).orElse(null),
        confirmation
            .map(waiting -> new NewEmail(waiting.email(), Objects.requireNonNull(waiting.code())))
            .orElse(null),
        numberLettersFrom.orElse(null));
  }

  private static @Nullable String deliverable(@Nullable String email) {
    return email == null ? null : EmailAddress.deliverable(email).orElse(null);
  }

  private static Ruled ruled(Decision decision, Language language) {
    return new Ruled(decision.ruling().facts(), DecisionText.author(decision, language));
  }
}
