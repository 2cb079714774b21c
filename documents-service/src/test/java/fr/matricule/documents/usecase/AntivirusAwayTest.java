package fr.matricule.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.matricule.documents.ApplicationsStandIn;
import fr.matricule.documents.CaseFixture;
import fr.matricule.documents.SampleFiles;
import fr.matricule.documents.antivirus.ClamdDaemon;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AntivirusAwayTest.WithClamd.class)
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class AntivirusAwayTest {

  /** Names a clamd that is not there until a test starts one. */
  public static final class WithClamd implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      try (ServerSocket free = new ServerSocket(0)) {
        return Map.of("clamd.address", "127.0.0.1:" + free.getLocalPort());
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  @Inject EntityManager database;

  @ConfigProperty(name = "clamd.address")
  String address;

  @Test
  void keepsFilesWaitingUntilTheAntivirusIsBack() throws IOException {
    CaseFixture file = CaseFixture.open();
    byte[] pdf = SampleFiles.pdf(1);
    UUID document = file.handIn(pdf, "application/pdf");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(failures(document)).contains(1));
    assertThat(file.view(document).getString("status")).isEqualTo("UPLOADED");

    try (ClamdDaemon daemon = ClamdDaemon.at(port(), "stream: OK")) {
      assertThat(file.inspected(document).getString("status")).isEqualTo("READY");
      assertThat(daemon.received()).isEqualTo(pdf);
    }
  }

  @Test
  void believesTheAntivirus() throws IOException {
    CaseFixture file = CaseFixture.open();
    try (ClamdDaemon _ = ClamdDaemon.at(port(), "stream: Pdf.Exploit-1 FOUND")) {
      JsonPath rejected = file.inspected(file.handIn(SampleFiles.pdf(1), "application/pdf"));
      assertThat(rejected.getString("reason")).isEqualTo("VIRUS_FOUND");
    }
  }

  private int port() {
    return Integer.parseInt(address.substring(address.indexOf(':') + 1));
  }

  private List<Integer> failures(UUID document) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                database
                    .createNativeQuery(
                        "SELECT consecutive_failures FROM scheduled_tasks"
                            + " WHERE task_name = 'inspect-document' AND task_instance = :id",
                        Integer.class)
                    .setParameter("id", document.toString())
                    .getResultList()
                    .stream()
                    .map(Integer.class::cast)
                    .toList());
  }
}
