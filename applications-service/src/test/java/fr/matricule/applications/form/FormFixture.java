package fr.matricule.applications.form;

import fr.matricule.applications.form.Form.Address;
import fr.matricule.applications.form.Form.Bank;
import fr.matricule.applications.form.Form.Contact;
import fr.matricule.applications.form.Form.Identity;
import fr.matricule.applications.form.Form.Parent;
import fr.matricule.applications.form.Form.Statement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Amina Exemple's form, complete, and the ways in which a test may spoil it. */
public final class FormFixture {

  private FormFixture() {}

  public static Form amina() {
    return new Form(
        identity("2004-05-17"), contact(), situation(), bank(), new Statement(true, false));
  }

  static Identity identity(@Nullable String birthDate) {
    return new Identity(
        "EXEMPLE",
        null,
        List.of("Amina", "Fatou"),
        Sex.F,
        birthDate,
        "99350",
        "Rabat",
        List.of("MA"),
        List.of(
            new Parent(Parent.Role.FATHER, "EXEMPLE", List.of("Karim")),
            new Parent(Parent.Role.MOTHER, "MODELE", List.of("Salma"))));
  }

  static Contact contact() {
    return contact("amina@exemple.test", address());
  }

  static Contact contact(@Nullable String email, @Nullable Address address) {
    return new Contact(email, "+33 6 00 00 00 00", "fr", address);
  }

  static Address address() {
    return new Address(
        "Appt 12, Esc. B", null, "12 bis, rue de l'Église", null, "31000", "Toulouse", null);
  }

  static Situation situation() {
    return new Situation(
        Situation.Kind.STUDENT,
        LocalDate.of(2026, 8, 24),
        null,
        new Situation.Stay(
            Situation.Stay.PermitTitle.VLS_TS,
            LocalDate.of(2026, 8, 20),
            LocalDate.of(2027, 8, 19),
            true,
            null),
        null,
        new Situation.Studies(
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2027, 6, 30),
            Situation.Studies.StudyLevel.HIGHER,
            null),
        null,
        new Situation.Cover(Situation.Cover.CoverKind.NONE, null, null),
        null,
        null,
        null);
  }

  static Bank bank() {
    return new Bank("FR76 3000 6000 0112 3456 7890 189", "Amina EXEMPLE");
  }

  static Form with(@Nullable Identity identity) {
    Form form = amina();
    return new Form(identity, form.contact(), form.situation(), form.bank(), form.statement());
  }

  static Form with(@Nullable Contact contact) {
    Form form = amina();
    return new Form(form.identity(), contact, form.situation(), form.bank(), form.statement());
  }

  static Form with(@Nullable Situation situation) {
    Form form = amina();
    return new Form(form.identity(), form.contact(), situation, form.bank(), form.statement());
  }

  static Form with(@Nullable Bank bank) {
    Form form = amina();
    return new Form(form.identity(), form.contact(), form.situation(), bank, form.statement());
  }

  static Form with(@Nullable Statement statement) {
    Form form = amina();
    return new Form(form.identity(), form.contact(), form.situation(), form.bank(), statement);
  }

  static Form with(Address address) {
    return with(contact("amina@exemple.test", address));
  }
}
