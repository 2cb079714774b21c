package fr.matricule.stack;

import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Memory;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/** What a person wants to know once everything runs. */
record Summary(Places places, Ports ports, Set<PartName> parts) {
  private static final String ACCOUNTS =
      """

        Accounts of the sandbox (password = user name, tokens by the client matricule-demo):
          applicants   amina, bilal, chen, dora, elif
          caseworkers  claire, marc (office 311), nadia (office 591)
          supervisor   sophie (office 311)
          auditor      audrey
          operations   olivier
      """;

  String of(long nanos) {
    var text = new StringBuilder();
    text.append("%nReady in %s%s.%n%n".formatted(seconds(nanos), memory()));
    rows().forEach(row -> text.append("  %-20s %-36s %s%n".formatted((Object[]) row)));
    if (parts.contains(PartName.KEYCLOAK)) {
      text.append(ACCOUNTS);
    }
    text.append(
        "%n  Data in %s, logs in %s.%n  Ctrl-C stops everything.%n"
            .formatted(places.data(), places.logs()));
    return text.toString();
  }

  private List<String[]> rows() {
    var rows = new ArrayList<String[]>();
    for (PartName part : parts) {
      switch (part) {
        case POSTGRES ->
            rows.add(row("PostgreSQL", local(Door.POSTGRES), "role = password = database"));
        case KAFKA -> rows.add(row("Kafka", local(Door.KAFKA), ""));
        case S3 -> rows.add(row("S3", http(Door.S3), "matricule / matricule-secret"));
        case SMTP ->
            rows.add(row("mails and letters", http(Door.MAIL), "SMTP on " + local(Door.SMTP)));
        case POST -> rows.add(row("post office", places.post().toString(), ""));
        case TRACES ->
            rows.add(row("traces", http(Door.TRACES), "./matricule trace <applicationId>"));
        case KEYCLOAK -> rows.add(row("Keycloak", http(Door.OIDC), "admin / admin"));
        case REGISTRY -> rows.add(row("registry simulator", http(Door.REGISTRY), ""));
        case APPLICATIONS -> rows.add(service(Door.APPLICATIONS));
        case DOCUMENTS -> rows.add(service(Door.DOCUMENTS));
        case ELIGIBILITY -> rows.add(service(Door.ELIGIBILITY));
        case NOTIFICATIONS -> rows.add(service(Door.NOTIFICATIONS));
      }
    }
    return rows;
  }

  private String[] service(Door door) {
    return row(door.title().replace("-service", ""), http(door), http(door) + "/q/swagger-ui");
  }

  private String local(Door door) {
    return "127.0.0.1:" + ports.of(door);
  }

  private String http(Door door) {
    return "http://localhost:" + ports.of(door);
  }

  private static String[] row(String... cells) {
    return cells;
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
  }

  private static String memory() {
    OptionalLong mib = Memory.sumOfPss();
    return mib.isEmpty() ? "" : "; memory %d MiB (sum of PSS)".formatted(mib.getAsLong());
  }
}
