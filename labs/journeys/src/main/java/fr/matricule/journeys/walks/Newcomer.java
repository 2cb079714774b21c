package fr.matricule.journeys.walks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.client.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Somebody who does not exist, with all a form asks; each has a mailbox of their own. */
public record Newcomer(String user, String email, ObjectNode form) {

  private static final String IBAN = "FR7630006000011234567890189";

  /** A student from Morocco, 22, in Toulouse, with a residence permit for studies. */
  public static Newcomer student(String user, LocalDate today) {
    return of(
        user,
        Json.of(
            """
        {'situation':'STUDENT','arrivalDate':'%s',
         'stay':{'title':'TEMPORARY_PERMIT','validFrom':'%s','validUntil':'%s'},
         'studies':{'startDate':'%s','endDate':'%s','level':'HIGHER','quebecProtocol':false},
         'cover':{'kind':'NONE'},'protection':{'status':'NONE'}}
        """
                .formatted(
                    today.minusDays(80),
                    today.minusDays(75),
                    today.plusMonths(8),
                    today.minusDays(70),
                    today.plusMonths(7))));
  }

  /**
   * The same student, whose only proof of stay is that a permit was asked for online: it does not
   * count.
   */
  public static Newcomer studentWithoutPermit(String user, LocalDate today) {
    Newcomer student = student(user, today);
    ObjectNode stay =
        Json.object().put("title", "ANEF_DEPOSIT").put("validFrom", today.minusDays(10).toString());
    ((ObjectNode) student.form.path("situation")).set("stay", stay);
    return student;
  }

  /** Somebody who asks for asylum today, and whose attestation ends before three months do. */
  public static Newcomer asylumSeeker(String user, LocalDate today) {
    return of(
        user,
        Json.of(
            """
        {'situation':'ASYLUM_SEEKER','protection':{'attestationIssuedOn':'%s'},
         'stay':{'title':'ASYLUM_ATTESTATION','validFrom':'%s','validUntil':'%s'},
         'cover':{'kind':'NONE'}}
        """
                .formatted(today, today, today.plusMonths(1))));
  }

  private static Newcomer of(String user, ObjectNode situation) {
    String email = user + "-" + UUID.randomUUID().toString().substring(0, 8) + "@exemple.test";
    ObjectNode form =
        Json.of(
            """
        {'identity':{'birthName':'EXEMPLE','givenNames':['AMINA'],'sex':'F','birthDate':'2004-05-17',
           'birthCountry':'99350','birthPlace':'VILLE-EXEMPLE','nationalities':['MA'],
           'parents':[{'role':'FATHER','birthName':'EXEMPLE','givenNames':['BRAHIM']},
                      {'role':'MOTHER','birthName':'SPECIMEN','givenNames':['LEILA']}]},
         'contact':{'email':'%s','mobile':'+33600000000','language':'en',
           'address':{'line2':'Appt 12, Esc. B','line4':'12 bis, rue de l’Église Spécimen','postcode':'31000','town':'Toulouse'}},
         'bank':{'iban':'%s','holder':'AMINA EXEMPLE'},
         'statement':{'sworn':true,'eNotification':false}}
        """
                .formatted(email, IBAN));
    form.set("situation", situation);
    return new Newcomer(user, email, form);
  }

  /**
   * What a simulation may be told without a login: the situation, and the facts the form holds
   * elsewhere.
   */
  public ObjectNode facts() {
    ObjectNode facts = form.path("situation").deepCopy();
    facts.set("birthDate", form.at("/identity/birthDate"));
    facts.set("nationalities", form.at("/identity/nationalities"));
    return facts.put("department", "31");
  }

  /** What must never be read on a topic. */
  public List<String> personal() {
    return List.of(
        email,
        IBAN,
        "AMINA",
        "EXEMPLE",
        "BRAHIM",
        "LEILA",
        "SPECIMEN",
        "2004-05-17",
        "+33600000000",
        "Toulouse");
  }
}
