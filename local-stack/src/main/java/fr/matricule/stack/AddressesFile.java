package fr.matricule.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.matricule.stack.parts.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeMap;

/** Tells other programs where the running parts are; whoever sees the file sees all of it. */
record AddressesFile(Path file) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  void write(List<Part> parts) throws IOException {
    var addresses = new TreeMap<String, Object>();
    parts.forEach(part -> addresses.putAll(part.addresses()));
    addresses.put("pid", ProcessHandle.current().pid());
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "addresses", null);
    JSON.writeValue(draft.toFile(), addresses);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException _) {
      // A file left behind names a pid that is gone: its readers check that.
    }
  }
}
