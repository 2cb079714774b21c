package fr.matricule.stack.parts;

import fr.matricule.stack.machine.StackFailure;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A door of the broker for one client, who is told another port than the one that is opened: a
 * broker sends its clients on to what it advertises, past any link that did not know it.
 */
public record Listener(String client, int port, int advertisedPort) {
  private static final Pattern FORM = Pattern.compile("([a-z]+)=(\\d{4,5}):(\\d{4,5})");

  /** Reads {@code applications=21001:22001,registry=…}. */
  public static List<Listener> list(String text) {
    return Stream.of(text.split(",")).map(Listener::of).toList();
  }

  /** Writes what {@link #list} reads. */
  public static String text(List<Listener> listeners) {
    return listeners.stream()
        .map(one -> "%s=%d:%d".formatted(one.client, one.port, one.advertisedPort))
        .collect(Collectors.joining(","));
  }

  private static Listener of(String text) {
    var found = FORM.matcher(text);
    if (!found.matches()) {
      throw new StackFailure(
          "A listener is written client=port:advertised, not '%s'.".formatted(text));
    }
    return new Listener(
        found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
  }

  String opened() {
    return name() + "://127.0.0.1:" + port;
  }

  String advertised() {
    return name() + "://127.0.0.1:" + advertisedPort;
  }

  String protocol() {
    return name() + ":PLAINTEXT";
  }

  private String name() {
    return client.toUpperCase(Locale.ROOT);
  }
}
