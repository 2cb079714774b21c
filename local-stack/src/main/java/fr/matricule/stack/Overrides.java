package fr.matricule.stack;

import fr.matricule.stack.machine.Door;
import java.util.EnumMap;
import java.util.Map;

/** Single ports from the environment: {@code MATRICULE_PORT_KAFKA=19192}. */
final class Overrides {
  private Overrides() {}

  static Map<Door, Integer> of(Map<String, String> environment) {
    var chosen = new EnumMap<Door, Integer>(Door.class);
    for (Door door : Door.values()) {
      String variable = variable(door);
      String text = environment.get(variable);
      if (text != null) {
        chosen.put(door, number(variable, text));
      }
    }
    return chosen;
  }

  static String variable(Door door) {
    return "MATRICULE_PORT_" + door;
  }

  private static int number(String variable, String text) {
    try {
      int port = Integer.parseInt(text);
      if (port > 0 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException _) {
      // Said below, as for a number out of range.
    }
    throw new BadArguments("%s wants a port, not '%s'.".formatted(variable, text));
  }
}
