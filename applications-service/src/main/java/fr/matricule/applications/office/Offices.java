package fr.matricule.applications.office;

import fr.matricule.applications.deadlines.LegalDates;
import fr.matricule.applications.deadlines.LegalTerms;
import fr.matricule.applications.deadlines.WorkingCalendar;
import fr.matricule.applications.form.Facts;
import fr.matricule.applications.form.Form;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The offices and the postcodes they are competent for. */
@ApplicationScoped
public class Offices implements PanacheRepositoryBase<Office, String> {

  private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");

  private final LegalTerms terms;
  private final String ofPensionersAbroad;

  Offices(
      LegalTerms terms,
      @ConfigProperty(name = "matricule.law.office-of-pensioners-abroad", defaultValue = "771")
          String ofPensionersAbroad) {
    this.terms = terms;
    this.ofPensionersAbroad = ofPensionersAbroad;
  }

  /** The office whose area has the longest prefix of the postcode; of no postcode there is none. */
  public Optional<Office> forPostcode(String postcode) {
    if (!POSTCODE.matcher(postcode).matches()) {
      return Optional.empty();
    }
    return getEntityManager()
        .createNativeQuery(
            """
            SELECT o.* FROM office o JOIN office_area a ON a.office = o.code
            WHERE :postcode LIKE a.postcode_prefix || '%'
            ORDER BY length(a.postcode_prefix) DESC LIMIT 1""",
            Office.class)
        .setParameter("postcode", postcode)
        .getResultStream()
        .map(Office.class::cast)
        .findFirst();
  }

  /**
   * The office of the home, or for a person who lives abroad of the place in France that they are
   * tied to; pensioners abroad have one office of their own.
   */
  public Optional<Office> competentFor(Form form) {
    Optional<String> postcode = Facts.postcode(form);
    return postcode.isEmpty() && form.belongsToPensionerAbroad()
        ? findByIdOptional(ofPensionersAbroad)
        : postcode.flatMap(this::forPostcode);
  }

  public List<Office> all() {
    return list("ORDER BY code");
  }

  /** The legal dates as they run at an office, with its days off. */
  public LegalDates datesAt(@Nullable String office) {
    WorkingCalendar days =
        Optional.ofNullable(office)
            .flatMap(this::findByIdOptional)
            .map(found -> WorkingCalendar.ofOffice(found.code(), found.isInAlsaceMoselle()))
            .orElseGet(WorkingCalendar::ofFrance);
    return new LegalDates(days, terms);
  }
}
