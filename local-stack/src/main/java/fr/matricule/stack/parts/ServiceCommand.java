package fr.matricule.stack.parts;

import fr.matricule.stack.machine.Java;
import fr.matricule.stack.machine.Places;
import java.nio.file.Path;
import java.util.List;

/** The command line of a packaged service. */
record ServiceCommand(Path jar, Places places) {

  List<String> line() {
    return Java.command(
        "160m",
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-jar",
            jar.toString()));
  }
}
