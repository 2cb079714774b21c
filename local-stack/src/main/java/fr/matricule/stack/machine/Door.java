package fr.matricule.stack.machine;

/** Every port the stack opens, with the number it has unless told otherwise. */
public enum Door {
  POSTGRES(5532, "PostgreSQL"),
  KAFKA(9192, "Kafka"),
  KAFKA_CONTROLLER(9193, "the Kafka controller"),
  S3(9100, "S3"),
  OIDC(8180, "Keycloak"),
  SMTP(2525, "SMTP"),
  MAIL(8125, "the mail page"),
  REGISTRY(8190, "the registry simulator"),
  TRACES(4418, "the trace sink"),
  CONTROL(8199, "the control door"),
  APPLICATIONS(8081, "applications-service"),
  DOCUMENTS(8082, "documents-service"),
  ELIGIBILITY(8083, "eligibility-service"),
  NOTIFICATIONS(8084, "notifications-service");

  private final int usual;
  private final String title;

  Door(int usual, String title) {
    this.usual = usual;
    this.title = title;
  }

  public int usual() {
    return usual;
  }

  public String title() {
    return title;
  }
}
