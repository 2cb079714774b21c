package fr.matricule.eligibility.web;

/** The examples of the API's description; tests hold them against the answers. */
public final class Examples {

  public static final String STUDENT =
      """
      {
        "facts": {
          "birthDate": "2004-05-17", "nationalities": ["MA"], "department": "31",
          "situation": "STUDENT", "arrivalDate": "2026-08-24",
          "stay": { "title": "VLS_TS", "validFrom": "2026-08-20", "validUntil": "2027-08-19", "validated": true },
          "studies": { "startDate": "2026-09-01", "endDate": "2027-06-30", "level": "HIGHER" },
          "cover": { "kind": "NONE" } },
        "on": "2026-09-07"
      }""";

  public static final String UNFINISHED =
      """
      { "facts": { "situation": "STUDENT" } }""";

  public static final String SIMULATION =
      """
      {
        "on": "2026-09-07", "category": "STUDENT_NON_EU", "outcome": "GRANTED",
        "sentence": "You can be covered by the French health insurance from 1 September 2026.",
        "reasons": [], "missingFacts": [],
        "requiredDocuments": [
          { "purpose": "STAY", "anyOf": ["VLS_TS_VALIDATION"],
            "why": "A long-stay visa counts only once it is validated online.",
            "howToObtain": [
              { "kind": "VLS_TS_VALIDATION", "name": "Online validation confirmation of your long-stay visa",
                "how": "On the ANEF site, within three months of arrival." } ],
            "legalBasis": "CSS R111-3, II; order of 10 May 2017" } ],
        "laterDocuments": [],
        "usualDelay": "A first answer usually comes in about 8 weeks; the definitive number may take 9 months.",
        "effectiveFrom": "2026-09-01", "coverUntil": "2028-02-29",
        "counterfactuals": [], "rulebookVersion": "2025-04-01.r3",
        "link": "/simulations#v1.eyJmYWN0cyI6e319"
      }""";

  public static final String REQUIREMENTS =
      """
      {
        "requiredDocuments": [
          { "purpose": "IDENTITY", "anyOf": ["PASSPORT", "NATIONAL_ID", "RESIDENCE_PERMIT"],
            "why": "To identify you: a valid identity document or residence title.",
            "howToObtain": [
              { "kind": "PASSPORT", "name": "Passport",
                "how": "From the authorities of your country or your consulate." } ],
            "legalBasis": "CSS R114-7, I" } ],
        "laterDocuments": []
      }""";

  public static final String ASSESSMENT =
      """
      {
        "assessmentId": "019dd4f1-7b40-7d10-9a4b-000000000040", "factsVersion": 1,
        "assessedOn": "2026-09-07", "occasion": "SUBMISSION", "category": "STUDENT_NON_EU",
        "outcome": "GRANTED",
        "sentence": "You can be covered by the French health insurance from 1 September 2026.",
        "reasons": [], "missingFacts": [], "route": "RESIDENCE", "effectiveFrom": "2026-09-01",
        "coverUntil": "2028-02-29",
        "findings": [
          { "rule": "R-RE-02-1", "version": 1, "chapter": "STABILITY", "article": "CSS D160-2, 1°",
            "result": "SATISFIED", "sentence": "You are enrolled in an educational establishment.",
            "inputs": { "studies.startDate": "2026-09-01", "studies.endDate": "2027-06-30" } } ],
        "counterfactuals": [], "requiredDocuments": [], "laterDocuments": [],
        "rulebookVersion": "2025-04-01.r3"
      }""";

  public static final String RULEBOOK =
      """
      {
        "on": "2026-09-07", "version": "2025-04-01.r3",
        "chapters": [
          { "chapter": "STABILITY", "title": "Stability of residence", "demand": "ANY",
            "rules": [
              { "rule": "R-RE-01", "version": 1, "article": "CSS D160-2, first paragraph",
                "since": "2016-01-01", "inForce": true,
                "says": "Residence is stable after more than three months without interruption.",
                "parameters": [
                  { "parameter": "residence.stable-months",
                    "periods": [
                      { "from": "2016-01-01", "value": 3, "reference": "CSS D160-2", "toVerify": false } ] } ],
                "examples": [
                  { "id": "RE-03", "says": "The day after three months is more than three months",
                    "on": "2026-09-07", "source": "CSS D160-2", "facts": { "situation": "INACTIVE" },
                    "unreadable": [], "expected": { "outcome": "GRANTED" } } ] } ] } ],
        "parameters": [
          { "parameter": "delay.number-months",
            "periods": [
              { "from": "2016-01-01", "value": 9, "reference": "ameli.fr, people born abroad (14 April 2025)",
                "toVerify": false } ] } ]
      }""";

  public static final String FAMILY =
      """
      {
        "on": "2026-09-07",
        "members": [
          { "name": "me", "facts": {
              "birthDate": "1990-03-02", "nationalities": ["IN"], "department": "31", "situation": "EMPLOYEE",
              "arrivalDate": "2026-06-20", "activity": { "startDate": "2026-07-01" }, "cover": { "kind": "NONE" },
              "stay": { "title": "TALENT", "validUntil": "2030-06-14", "workAuthorised": true } } },
          { "name": "child", "through": ["me"], "facts": {
              "birthDate": "2018-02-02", "nationalities": ["IN"], "department": "31",
              "family": { "link": "CHILD" } } } ]
      }""";

  public static final String FAMILY_SIMULATION =
      """
      {
        "on": "2026-09-07",
        "members": [
          { "name": "child", "derivedFacts": ["situation", "family.sponsorInsured"],
            "simulation": {
              "on": "2026-09-07", "category": "MINOR_DEPENDANT", "outcome": "GRANTED",
              "sentence": "You can be covered by the French health insurance from 7 September 2026.",
              "reasons": [], "missingFacts": [], "requiredDocuments": [], "laterDocuments": [],
              "usualDelay": "A first answer usually comes in about 8 weeks; the definitive number may take 9 months.",
              "effectiveFrom": "2026-09-07", "counterfactuals": [], "rulebookVersion": "2025-04-01.r3" } } ],
        "link": "/simulations#v1.eyJtZW1iZXJzIjpbXX0"
      }""";

  public static final String QUESTIONS =
      """
      [ { "fact": "activity.sector", "label": "sector of activity", "question": "Do you work in agriculture?",
          "form": "CODE",
          "options": [ { "code": "GENERAL", "label": "General scheme (any other sector)" },
                       { "code": "AGRICULTURE", "label": "Agriculture" } ] } ]""";

  private Examples() {}
}
