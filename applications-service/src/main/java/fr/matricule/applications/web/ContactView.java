package fr.matricule.applications.web;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.decision.Decision;
import fr.matricule.applications.form.Addressee;
import fr.matricule.applications.form.Form;
import fr.matricule.applications.form.Language;
import fr.matricule.applications.office.Office;
import fr.matricule.applications.progress.Sentences;
import fr.matricule.applications.web.office.OfficeView;
import java.util.List;
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
    @Nullable DecisionText decision) {

  /** The facts of the decision in the caseworker's words, and who decided. */
  public record DecisionText(@Nullable String facts, @Nullable Author author) {}

  /** The person whom CRPA L212-1 wants named. */
  public record Author(String name, String capacity) {}

  static ContactView of(
      Application application, Optional<Office> office, Optional<Decision> decision) {
    Form form = application.form();
    Language language =
        form.contact() != null && form.contact().language() != null
            ? Language.of(form.contact().language())
            : application.language();
    Addressee addressee = Addressee.of(form);
    return new ContactView(
        application.reference(),
        language.code(),
        form.contact() == null ? null : form.contact().email(),
        form.statement() != null && Boolean.TRUE.equals(form.statement().eNotification()),
        addressee.name(),
        addressee.lines(),
        office.map(OfficeView::of).orElse(OfficeView.ANY),
        decision.map(taken -> text(taken, language)).orElse(null));
  }

  private static DecisionText text(Decision decision, Language language) {
    Actor.Role role = decision.authorRole();
    Author author =
        decision.authorName() == null || role == null
            ? null
            : new Author(decision.authorName(), Sentences.in(language).say("capacity." + role));
    return new DecisionText(decision.ruling().facts(), author);
  }
}
