package fr.matricule.applications.usecase.number;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.documents.CaseDocuments;
import fr.matricule.applications.form.Situation;
import fr.matricule.applications.number.NumberKind;
import fr.matricule.applications.number.NumberPurpose;
import fr.matricule.applications.number.RegistrationNumber;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.applications.usecase.ClockWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The authority gave a waiting number (NIA); the civil-status document is due unless it is there.
 */
@ApplicationScoped
public class RecordWaitingNumber {

  private final CaseFile file;
  private final ReceiveNumber receiving;
  private final CaseDocuments documents;
  private final ClockWork clocks;
  private final AskAuthority authority;

  RecordWaitingNumber(
      CaseFile file,
      ReceiveNumber receiving,
      CaseDocuments documents,
      ClockWork clocks,
      AskAuthority authority) {
    this.file = file;
    this.receiving = receiving;
    this.documents = documents;
    this.clocks = clocks;
    this.authority = authority;
  }

  @Transactional
  public void record(UUID id, int attempt, RegistrationNumber number) {
    receiving
        .receive(id, attempt, NumberPurpose.WAITING_NUMBER, NumberKind.NIA, number)
        .ifPresent(application -> recorded(application, attempt));
  }

  private void recorded(Application application, int attempt) {
    LocalDate today = file.today();
    file.write(
        application,
        Actor.SYSTEM,
        application.recordWaitingNumber(attempt, today, civilStatusDueOn(application, today)));
    authority.requestCertificationIfReady(application);
  }

  private @Nullable LocalDate civilStatusDueOn(Application application, LocalDate today) {
    boolean awaited =
        application.isOpen()
            && !documents.hasAcceptedCivilStatus(application.id(), application.requiredDocuments())
            && !waitsForProtectionPapers(application.form().situation());
    return awaited ? clocks.awaitCivilStatus(application, today) : null;
  }

  // CSS R114-8: the papers of protected persons come from OFPRA, later than any clock would allow
  private static boolean waitsForProtectionPapers(@Nullable Situation situation) {
    return situation != null
        && (situation.situation() == Situation.Kind.PROTECTED_PERSON
            || situation.situation() == Situation.Kind.ASYLUM_SEEKER);
  }
}
