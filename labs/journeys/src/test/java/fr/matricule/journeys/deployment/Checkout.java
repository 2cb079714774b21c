package fr.matricule.journeys.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of this checkout. */
final class Checkout {

  static final List<String> SERVICES =
      List.of(
          "applications-service",
          "documents-service",
          "eligibility-service",
          "notifications-service");

  private static final Path ROOT =
      Path.of(System.getProperty("matricule.root", "..")).toAbsolutePath().normalize();
  private static final ObjectMapper JSON = new ObjectMapper();

  private Checkout() {}

  static Path file(String path) {
    return ROOT.resolve(path);
  }

  static String text(String path) {
    return text(file(path));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static JsonNode json(String path) {
    try {
      return JSON.readTree(text(path));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** All documents of a YAML file; anchors and merge keys are resolved. */
  static List<JsonNode> yaml(Path file) {
    return yamlText(text(file));
  }

  static List<JsonNode> yamlText(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    Iterable<Object> documents = new Yaml(new SafeConstructor(options)).loadAll(text);
    return StreamSupport.stream(documents.spliterator(), false)
        .map(document -> JSON.<JsonNode>valueToTree(document))
        .toList();
  }

  static JsonNode yaml(String path) {
    return yaml(file(path)).getFirst();
  }

  static List<Path> filesBelow(String folder, String ending) {
    try (Stream<Path> files = Files.walk(file(folder))) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
