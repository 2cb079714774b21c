package fr.matricule.applications.web.office;

import fr.matricule.applications.office.Office;
import java.util.List;

/** An office and how to reach it. */
public record OfficeView(
    String code, String name, List<String> addressLines, String phone, String email) {

  /** In whose name is written while the postcode, and so the office, is not known yet. */
  public static final OfficeView ANY =
      new OfficeView(
          "000",
          "Assurance Maladie",
          List.of("ASSURANCE MALADIE"),
          "3646",
          "immatriculation@assurance-maladie.example");

  public static OfficeView of(Office office) {
    return new OfficeView(
        office.code(), office.name(), office.addressLines(), office.phone(), office.email());
  }
}
