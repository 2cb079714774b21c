package fr.matricule.applications.office;

import fr.matricule.applications.deadlines.LegalDates;
import fr.matricule.applications.deadlines.WorkingCalendar;
import fr.matricule.applications.form.Facts;
import fr.matricule.applications.form.Form;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The offices and the postcodes they are competent for. */
@ApplicationScoped
public class Offices implements PanacheRepositoryBase<Office, String> {

  /** The office whose area has the longest prefix of the postcode. */
  public Optional<Office> forPostcode(String postcode) {
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

  /** The office of the address in a form, once its postcode is known. */
  public Optional<Office> competentFor(Form form) {
    return Facts.postcode(form).flatMap(this::forPostcode);
  }

  public List<Office> all() {
    return list("ORDER BY code");
  }

  /** The legal dates as they run at an office, with its days off. */
  public LegalDates datesAt(@Nullable String office) {
    boolean alsaceMoselle =
        office != null && findByIdOptional(office).map(Office::isInAlsaceMoselle).orElse(false);
    return new LegalDates(WorkingCalendar.of(alsaceMoselle));
  }
}
