package fr.matricule.notifications.web;

/** The answers the API description shows. */
final class Examples {

  static final String LETTER =
      """
      {
        "id": "019dd4f1-7b50-3d10-9a4b-000000000051",
        "applicationId": "019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f",
        "notifies": "WAITING_NUMBER",
        "code": "N06",
        "channel": "POST",
        "status": "DELIVERED",
        "subject": "Your temporary identification number",
        "createdAt": "2026-09-09T09:00:00Z",
        "sentAt": "2026-09-09T09:00:02Z",
        "settledAt": "2026-09-11T10:30:00Z"
      }""";

  static final String LIST =
      """
      {
        "items": [
          {
            "id": "019dd4f1-7b50-3d10-9a4b-000000000050",
            "applicationId": "019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f",
            "notifies": "RECEIPT",
            "code": "N01",
            "channel": "EMAIL",
            "status": "SENT",
            "subject": "We have received your application",
            "createdAt": "2026-09-07T07:14:06Z",
            "sentAt": "2026-09-07T07:14:07Z"
          },
          {
            "id": "019dd4f1-7b50-3d10-9a4b-000000000051",
            "applicationId": "019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f",
            "notifies": "WAITING_NUMBER",
        "code": "N06",
            "channel": "POST",
            "status": "SENDING",
            "subject": "Your temporary identification number",
            "createdAt": "2026-09-09T09:00:00Z"
          }
        ]
      }""";

  private Examples() {}
}
