package fr.matricule.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.parts.Kafka;
import fr.matricule.stack.parts.Part;
import fr.matricule.stack.parts.ServiceProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesFileTest {
  @TempDir Path folder;

  @Test
  void putsTheServicesUnderOneName() throws IOException {
    Places places = Places.in(folder, folder);
    Ports ports = Ports.fixed(0);
    List<Part> parts =
        List.of(
            new Kafka(places, ports, List.of()),
            new ServiceProcess(Door.APPLICATIONS, places, ports, ports),
            new ServiceProcess(Door.DOCUMENTS, places, ports, ports));

    new AddressesFile(folder.resolve("run.json")).write(parts);

    JsonNode read = new ObjectMapper().readTree(folder.resolve("run.json").toFile());
    assertThat(read.at("/kafka/bootstrap").asText()).isEqualTo("127.0.0.1:9192");
    assertThat(read.at("/services/applications-service/url").asText())
        .isEqualTo("http://localhost:8081");
    assertThat(read.at("/services/documents-service/url").asText())
        .isEqualTo("http://localhost:8082");
    assertThat(read.path("pid").asLong()).isEqualTo(ProcessHandle.current().pid());
  }

  @Test
  void isGoneOnceRemoved() throws IOException {
    var file = new AddressesFile(folder.resolve("run.json"));
    file.write(List.of());

    file.remove();
    file.remove();

    assertThat(file.file()).doesNotExist();
  }
}
