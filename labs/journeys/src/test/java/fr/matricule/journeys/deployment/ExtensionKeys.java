package fr.matricule.journeys.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The environment variables that the Quarkus extensions inside a packaged service read, as each
 * extension's own configuration model lists them.
 */
final class ExtensionKeys {

  private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
  private static final Map<String, ExtensionKeys> READ = new ConcurrentHashMap<>();

  private final Set<String> atRunTime = new HashSet<>();
  private final Set<String> fixedAtBuild = new HashSet<>();

  private ExtensionKeys(Path libraries) {
    if (!Files.isDirectory(libraries)) {
      throw new AssertionError("Package the services first: there is no " + libraries);
    }
    Checkout.filesBelow(libraries.toString(), ".jar").forEach(this::read);
  }

  static ExtensionKeys of(String service) {
    return READ.computeIfAbsent(
        service, s -> new ExtensionKeys(Checkout.file(s + "/target/quarkus-app/lib/main")));
  }

  boolean atRunTime(String variable) {
    return atRunTime.contains(variable);
  }

  boolean fixedAtBuild(String variable) {
    return fixedAtBuild.contains(variable);
  }

  private void read(Path jar) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(MODEL);
      if (entry != null) {
        try (InputStream model = zip.getInputStream(entry)) {
          collect(new ObjectMapper().readTree(model));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void collect(JsonNode node) {
    String variable = node.at("/path/environmentVariable").asText();
    if (!variable.isEmpty()) {
      (node.path("phase").asText().equals("RUN_TIME") ? atRunTime : fixedAtBuild).add(variable);
    }
    node.forEach(this::collect);
  }
}
