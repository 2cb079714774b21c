package fr.matricule.stack.parts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTest {
  private static final Path ROOT = Path.of(System.getProperty("matricule.root", ".."));

  @TempDir Path folder;

  @Test
  void hasTheTopicsOfTheContractBeforeAnybodyComesAndMakesNoOthers() throws Exception {
    List<Topic> topics = Topic.in(ROOT);
    var kafka = new Kafka(Places.in(ROOT, folder), Ports.free(), topics);
    kafka.start();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
      assertThat(admin.listTopics().names().get())
          .containsExactlyInAnyOrderElementsOf(topics.stream().map(Topic::name).toList());
      assertThat(
              admin
                  .describeTopics(List.of("matricule.registry"))
                  .allTopicNames()
                  .get()
                  .get("matricule.registry")
                  .partitions())
          .hasSize(12);
      assertThat(setting(admin, ConfigResource.Type.TOPIC, "matricule.registry", "retention.ms"))
          .isEqualTo("2419200000");
      assertThat(setting(admin, ConfigResource.Type.BROKER, "1", "auto.create.topics.enable"))
          .isEqualTo("false");
    } finally {
      kafka.stop();
    }
  }

  private static String setting(Admin admin, ConfigResource.Type type, String of, String name)
      throws Exception {
    var resource = new ConfigResource(type, of);
    Config config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
    return config.get(name).value();
  }
}
