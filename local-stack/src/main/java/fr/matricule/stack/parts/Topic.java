package fr.matricule.stack.parts;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.matricule.stack.machine.StackFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;

/** A topic as {@code contracts/topics.yaml} has it. */
public record Topic(
    String name, int partitions, int replicationFactor, int retentionDays, String cleanupPolicy) {

  /** The one source of the topics of all environments. */
  public static List<Topic> in(Path root) {
    Path file = root.resolve("contracts/topics.yaml");
    try {
      return new YAMLMapper().readValue(file.toFile(), new TypeReference<>() {});
    } catch (IOException e) {
      throw new StackFailure("The topics cannot be read from " + file + ".", e);
    }
  }

  /** This topic on a cluster of one broker. */
  NewTopic onOneBroker() {
    return new NewTopic(name, partitions, (short) 1)
        .configs(
            Map.of(
                "retention.ms",
                Long.toString(Duration.ofDays(retentionDays).toMillis()),
                "cleanup.policy",
                cleanupPolicy));
  }
}
