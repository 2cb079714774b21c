package fr.matricule.documents.storage;

import fr.matricule.documents.inspection.SeparateReader;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder of this instance in which files lie while they are looked into. */
@Singleton
class WorkFolder {

  private final Path folder;

  WorkFolder(@ConfigProperty(name = "matricule.documents.work-folder") Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /** What a killed predecessor left behind is of no use and not ours to keep. */
  void empty(@Observes @Priority(1) StartupEvent starting) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> contents = Files.walk(folder)) {
      List<Path> left =
          contents.filter(path -> !path.equals(folder)).sorted(Comparator.reverseOrder()).toList();
      for (Path each : left) {
        Files.deleteIfExists(each);
      }
    }
  }

  /** Reads what lies in this folder. */
  @Produces
  @Singleton
  SeparateReader reader(
      @ConfigProperty(name = "matricule.documents.reading-time") Duration patience,
      MeterRegistry metrics) {
    return new SeparateReader(patience, metrics);
  }

  /** A new empty folder that only this user can look into. */
  Path newFolder() throws IOException {
    return Files.createTempDirectory(folder, "received");
  }

  /** A new empty file that only this user can read. */
  Path newFile() throws IOException {
    return Files.createTempFile(folder, "file", null);
  }
}
