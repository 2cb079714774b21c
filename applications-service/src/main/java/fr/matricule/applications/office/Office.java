package fr.matricule.applications.office;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

/** A CPAM: the local office of the Assurance Maladie. */
@Entity
public class Office {

  @Id String code;
  String name;
  String addressLines;
  String phone;
  String email;
  boolean alsaceMoselle;

  @SuppressWarnings("NullAway.Init")
  Office() {}

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** Its postal address, ready to be printed. */
  public List<String> addressLines() {
    return addressLines.lines().toList();
  }

  public String phone() {
    return phone;
  }

  public String email() {
    return email;
  }

  /** Whether the local public holidays of Alsace and Moselle are days off here. */
  public boolean isInAlsaceMoselle() {
    return alsaceMoselle;
  }
}
