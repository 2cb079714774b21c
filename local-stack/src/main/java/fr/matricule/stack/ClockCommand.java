package fr.matricule.stack;

import fr.matricule.stack.machine.Http;
import fr.matricule.stack.machine.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;

/** Moves the sandbox clock of all four services on, as the operations account. */
record ClockCommand(StackOptions options) {
  private static final Pattern STEP = Pattern.compile("\\+(\\d+[YMWD])+");

  int run() throws IOException {
    String period = period();
    Operations operations = Operations.of(options);
    for (Map.Entry<String, URI> service : operations.services().entrySet()) {
      advance(service.getKey(), service.getValue(), operations.token(), period);
    }
    return 0;
  }

  /** {@code +3M} as an ISO period. */
  private String period() {
    var words = options.arguments().words();
    if (words.size() != 1 || !STEP.matcher(words.getFirst()).matches()) {
      throw new BadArguments("Say how far, forward only: clock +3M, clock +10D, clock +1Y2M.");
    }
    return "P" + words.getFirst().substring(1);
  }

  private static void advance(String service, URI url, String token, String period)
      throws IOException {
    Http.Answer answer =
        Http.json(
            "PUT",
            URI.create(url + "/sandbox/clock"),
            token,
            "{\"advance\":\"%s\"}".formatted(period));
    if (!answer.good()) {
      throw new StackFailure(
          "%s did not move its clock: %d %s.".formatted(service, answer.status(), answer.body()));
    }
    System.out.printf("  %-22s %s%n", service, answer.body());
  }
}
