package fr.matricule.applications.form;

import fr.matricule.applications.form.Form.Bank;
import fr.matricule.applications.text.Characters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/** Whether each value of a form, however incomplete, is one that can be true. */
public final class WellFormed {

  private static final int LONGEST_IBAN = 34;

  private WellFormed() {}

  /** Everything that is wrong with the values that are there. */
  public static List<FieldError> errors(Form form, LocalDate today) {
    List<FieldError> errors = new ArrayList<>();
    Optional.ofNullable(form.identity())
        .ifPresent(identity -> errors.addAll(IdentityCheck.errors(identity, today)));
    Optional.ofNullable(form.contact())
        .ifPresent(contact -> errors.addAll(ContactCheck.errors(contact)));
    Optional.ofNullable(form.situation())
        .ifPresent(situation -> errors.addAll(SituationCheck.errors(situation)));
    Optional.ofNullable(form.bank()).ifPresent(bank -> errors.addAll(errors(bank)));
    return List.copyOf(errors);
  }

  private static List<FieldError> errors(Bank bank) {
    FieldErrors errors = new FieldErrors("/bank/");
    if (bank.iban() instanceof String iban && !isIban(iban)) {
      errors.wrong("iban", "iban");
    }
    errors.written("holder", bank.holder(), IdentityCheck.LONGEST_NAME, Characters.PLACE, "name");
    return errors.found();
  }

  private static boolean isIban(String text) {
    try {
      if (text.length() > LONGEST_IBAN) {
        return false;
      }
      IbanUtil.validate(text);
      return true;
    } catch (Iban4jException wrong) {
      return false;
    }
  }
}
