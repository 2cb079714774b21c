package fr.matricule.documents.web;

/** The examples of the API's description. */
final class Examples {

  static final String ANNOUNCEMENT =
      """
      {
        "applicationId": "019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f",
        "kind": "PASSPORT",
        "mediaType": "image/jpeg",
        "size": 734003
      }""";

  static final String ANNOUNCED =
      """
      {
        "id": "7d0b7a52-3c0c-4c2f-9b60-3b0c1a6de001",
        "applicationId": "019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f",
        "kind": "PASSPORT",
        "version": 1,
        "status": "ANNOUNCED",
        "upload": {
          "url": "http://localhost:9100/matricule-quarantine",
          "fields": {
            "key": "5e0d9c1e-8f3b-4a55-9d3e-3f1f0b6c0002",
            "Content-Type": "image/jpeg",
            "policy": "eyJleHBpcmF0aW9uIjoi…",
            "x-amz-algorithm": "AWS4-HMAC-SHA256",
            "x-amz-credential": "matricule/20261123/us-east-1/s3/aws4_request",
            "x-amz-date": "20261123T081500Z",
            "x-amz-signature": "4f1c…"
          },
          "expiresAt": "2026-11-23T08:30:00Z"
        }
      }""";

  static final String DOCUMENT =
      """
      {
        "id": "7d0b7a52-3c0c-4c2f-9b60-3b0c1a6de001",
        "applicationId": "019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f",
        "kind": "BIRTH_CERT_FULL",
        "version": 1,
        "status": "READY",
        "mediaType": "application/pdf",
        "size": 248113,
        "pages": 2,
        "review": { "verdict": "REJECTED", "reason": "BLURRED", "reviewedOn": "2026-11-24" }
      }""";

  static final String UPLOADED =
      """
      {
        "id": "7d0b7a52-3c0c-4c2f-9b60-3b0c1a6de001",
        "applicationId": "019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f",
        "kind": "PASSPORT",
        "version": 1,
        "status": "UPLOADED",
        "mediaType": "image/jpeg",
        "size": 734003
      }""";

  static final String REVIEW =
      """
      { "verdict": "REJECTED", "reason": "BLURRED" }""";

  private Examples() {}
}
