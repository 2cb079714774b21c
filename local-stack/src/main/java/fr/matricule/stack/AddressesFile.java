package fr.matricule.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.matricule.stack.machine.AtomicFile;
import fr.matricule.stack.parts.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Tells other programs where the running parts are; whoever sees the file sees all of it. */
record AddressesFile(Path file) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  void write(Collection<Part> parts) throws IOException {
    var addresses = new TreeMap<String, Object>();
    parts.forEach(part -> part.addresses().forEach((name, value) -> put(addresses, name, value)));
    addresses.put("pid", ProcessHandle.current().pid());
    AtomicFile.write(file, JSON.writeValueAsBytes(addresses));
  }

  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException _) {
      // A file left behind names a pid that is gone: its readers check that.
    }
  }

  /** Several parts may speak under one name, each of its own member. */
  private static void put(Map<String, Object> addresses, String name, Object value) {
    addresses.merge(
        name,
        value,
        (before, now) -> {
          var both = new TreeMap<Object, Object>((Map<?, ?>) before);
          both.putAll((Map<?, ?>) now);
          return both;
        });
  }
}
