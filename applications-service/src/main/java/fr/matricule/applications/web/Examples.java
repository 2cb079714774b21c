package fr.matricule.applications.web;

/** The examples of the API's description. */
public final class Examples {

  static final String OPENING =
      """
      { "language": "fr" }""";

  public static final String FORM_PATCH =
      """
      {
        "identity": {
          "birthName": "EXEMPLE", "givenNames": ["AMINA"], "sex": "F", "birthDate": "2004-05-17",
          "birthCountry": "99350", "birthPlace": "VILLE-EXEMPLE", "nationalities": ["MA"],
          "parents": [
            { "role": "FATHER", "birthName": "EXEMPLE", "givenNames": ["BRAHIM"] },
            { "role": "MOTHER", "birthName": "SPECIMEN", "givenNames": ["LEILA"] } ] },
        "contact": {
          "email": "amina@exemple.test", "language": "fr",
          "address": { "line4": "12 bis, rue de l'Église", "postcode": "31000", "town": "Toulouse" } },
        "situation": {
          "situation": "STUDENT", "arrivalDate": "2026-08-24",
          "stay": { "title": "VLS_TS", "validFrom": "2026-08-20", "validUntil": "2027-08-19", "validated": true },
          "studies": { "startDate": "2026-09-01", "endDate": "2027-06-30", "level": "HIGHER" },
          "cover": { "kind": "NONE" } },
        "bank": { "iban": "FR7630006000011234567890189", "holder": "AMINA EXEMPLE" },
        "statement": { "sworn": true, "eNotification": false }
      }""";

  public static final String CONTACT_PATCH =
      """
      {
        "mobile": "+33612345678",
        "address": { "line4": "3 avenue du Lac", "postcode": "31400", "town": "Toulouse" }
      }""";

  static final String DECISION_TEXT =
      """
      {
        "id": "019dd4f1-7b90-7d10-9a4b-000000000090",
        "outcome": "REFUSED",
        "reasons": ["STAY_PROOF_NOT_ACCEPTED"],
        "decidedOn": "2026-09-16",
        "appealBefore": "2026-11-16",
        "facts": "Seule une attestation de dépôt est produite.",
        "author": { "name": "Marc Exemple", "capacity": "gestionnaire de dossiers" }
      }""";

  public static final String CASE =
      """
      {
        "id": "019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f",
        "reference": "IMM-2026-000123-L",
        "status": "UNDER_REVIEW",
        "office": "311",
        "language": "fr",
        "version": 6,
        "form": { "contact": { "email": "amina@exemple.test" } },
        "openedOn": "2026-09-07",
        "submittedOn": "2026-09-07",
        "acknowledgedOn": "2026-09-07",
        "identityTrack": "WAITING_NUMBER",
        "entitlementTrack": "ASSESSED",
        "openRequests": [],
        "requiredDocuments": [ { "purpose": "IDENTITY", "anyOf": ["PASSPORT", "NATIONAL_ID"] } ]
      }""";

  static final String RECEIPT =
      """
      {
        "applicationId": "019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f",
        "reference": "IMM-2026-000123-L",
        "submittedAt": "2026-09-07T07:14:05.123Z",
        "submittedOn": "2026-09-07",
        "receivedDocuments": [
          { "documentId": "7d0b7a52-3c0c-4c2f-9b60-3b0c1a6de001", "kind": "PASSPORT", "status": "READY" } ],
        "missingDocuments": [ { "purpose": "BANK", "anyOf": ["RIB"] } ],
        "completeBy": "2026-10-07",
        "acknowledgeBy": "2026-09-21",
        "implicitDecision": { "outcome": "ACCEPTANCE", "on": "2026-11-07" }
      }""";

  public static final String ASKING =
      """
      {
        "items": [
          { "documentKind": "BIRTH_CERT_EXTRACT_FILIATION", "reason": "BLURRED",
            "documentId": "7d0b7a52-3c0c-4c2f-9b60-3b0c1a6de002" } ],
        "dueOn": "2026-10-09"
      }""";

  public static final String ASKED =
      """
      {
        "id": "019dd4f1-7b20-7d10-9a4b-000000000020",
        "requestedOn": "2026-09-09",
        "dueOn": "2026-10-09",
        "legalBasis": "CSS R114-7",
        "legalEffect": "NONE",
        "items": [
          { "itemId": "019dd4f1-7b21-7d10-9a4b-000000000021",
            "documentKind": "BIRTH_CERT_EXTRACT_FILIATION", "reason": "BLURRED" } ]
      }""";

  public static final String ANSWERS =
      """
      {
        "items": [
          { "itemId": "019dd4f1-7b21-7d10-9a4b-000000000021",
            "documentId": "7d0b7a52-3c0c-4c2f-9b60-3b0c1a6de003" } ]
      }""";

  public static final String IDENTITY_CHECK =
      """
      { "verdict": "ACCEPTED", "documentId": "7d0b7a52-3c0c-4c2f-9b60-3b0c1a6de001" }""";

  public static final String GRANT =
      """
      { "outcome": "GRANTED", "effectiveFrom": "2026-09-01", "reasons": [] }""";

  public static final String REFUSAL =
      """
      {
        "outcome": "REFUSED",
        "reasons": ["STAY_PROOF_NOT_ACCEPTED"],
        "facts": "La seule preuve produite est une attestation de dépôt en ligne."
      }""";

  public static final String CONFIRMATION =
      """
      { "agree": true }""";

  static final String PROGRESS =
      """
      {
        "status": "DOCUMENT_NEEDED",
        "sentence": "Un document est à envoyer avant le 9 octobre 2026.",
        "nextActor": "APPLICANT",
        "nextBy": "2026-10-09",
        "tracks": {
          "identification": {
            "status": "WAITING_NUMBER", "sentence": "Votre numéro d'attente est attribué." },
          "entitlement": {
            "status": "ASSESSED", "sentence": "Vos droits sont en cours d'étude." } }
      }""";

  static final String TIMELINE =
      """
      {
        "items": [
          { "at": "2026-09-07T07:14:05.123Z", "code": "ApplicationSubmitted",
            "sentence": "Vous avez déposé votre demande." } ]
      }""";

  public static final String WORKLIST =
      """
      {
        "items": [
          { "id": "019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f", "reference": "IMM-2026-000123-L",
            "applicant": "EXEMPLE Amina", "status": "UNDER_REVIEW", "identityTrack": "NOT_STARTED",
            "entitlementTrack": "ASSESSED", "recommended": "GRANTED",
            "submittedOn": "2026-09-07", "dueOn": "2026-11-07" } ]
      }""";

  public static final String OFFICES =
      """
      {
        "items": [
          { "code": "311", "name": "CPAM de la Haute-Garonne",
            "addressLines": ["CPAM DE LA HAUTE GARONNE", "SERVICE IMMATRICULATION", "31000 TOULOUSE"],
            "phone": "3646", "email": "immatriculation@cpam-311.example" } ]
      }""";

  static final String CONTACT =
      """
      {
        "reference": "IMM-2026-000123-L", "language": "fr", "email": "amina@exemple.test",
        "eNotification": false, "addressee": "MME AMINA EXEMPLE",
        "addressLines": ["MME AMINA EXEMPLE", "12 BIS RUE DE L EGLISE", "31000 TOULOUSE"],
        "office": { "code": "311", "name": "CPAM de la Haute-Garonne",
          "addressLines": ["CPAM DE LA HAUTE GARONNE", "SERVICE IMMATRICULATION", "31000 TOULOUSE"],
          "phone": "3646", "email": "immatriculation@cpam-311.example" }
      }""";

  public static final String NUMBER_REQUEST =
      """
      {
        "applicationId": "019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f", "attempt": 1,
        "purpose": "WAITING_NUMBER", "birthName": "EXEMPLE", "givenNames": ["AMINA"], "sex": "F",
        "birthDate": "2004-05-17", "birthCountry": "99350", "birthPlace": "VILLE-EXEMPLE",
        "parents": [ { "role": "FATHER", "birthName": "EXEMPLE", "givenNames": ["BRAHIM"] } ]
      }""";

  public static final String NUMBER =
      """
      { "kind": "NIA", "number": "204059999900123" }""";

  private Examples() {}
}
