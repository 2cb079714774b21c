package fr.matricule.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostOfficeTest {
  private static final String ID = "019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f";

  @TempDir Path folder;
  private Instant now = Instant.now();
  private PostOffice office;

  @BeforeEach
  void open() throws IOException {
    office = new PostOffice(folder, Duration.ofSeconds(10), () -> now);
    Files.createDirectories(folder.resolve("outbox"));
  }

  @Test
  void postsALetterOnceAndDeliversItAfterItsWay() throws IOException {
    handIn("AMINA EXEMPLE", "31000 TOULOUSE");

    office.round();
    assertThat(statuses()).containsExactly(ID + "-POSTED.json");
    office.round();
    assertThat(statuses()).as("still on its way").containsExactly(ID + "-POSTED.json");
    pass(Duration.ofSeconds(11));
    office.round();

    assertThat(statuses()).containsExactly(ID + "-DELIVERED.json", ID + "-POSTED.json");
  }

  @Test
  void saysIdStatusAndTime() throws IOException {
    handIn("AMINA EXEMPLE");

    office.round();

    JsonNode said =
        new ObjectMapper().readTree(folder.resolve("status/" + ID + "-POSTED.json").toFile());
    assertThat(said.path("id").asText()).isEqualTo(ID);
    assertThat(said.path("status").asText()).isEqualTo("POSTED");
    assertThat(Instant.parse(said.path("at").asText())).isEqualTo(now);
  }

  @Test
  void returnsALetterWhoseAddressSaysSo() throws IOException {
    handIn("AMINA EXEMPLE", "12 rue du Retour", "31000 TOULOUSE");

    office.round();
    pass(Duration.ofSeconds(11));
    office.round();

    assertThat(statuses()).containsExactly(ID + "-POSTED.json", ID + "-RETURNED.json");
  }

  @Test
  void goesOnWhereItWasStopped() throws IOException {
    handIn("AMINA EXEMPLE");
    office.round();
    pass(Duration.ofSeconds(11));

    new PostOffice(folder, Duration.ofSeconds(10), () -> now).round();

    assertThat(statuses()).contains(ID + "-DELIVERED.json");
  }

  @Test
  void waitsForThePdfOfAManifest() throws IOException {
    handIn("AMINA EXEMPLE");
    Files.delete(folder.resolve("outbox/" + ID + ".pdf"));

    office.round();

    assertThat(folder.resolve("status")).doesNotExist();
  }

  @Test
  void postsTheOthersWhenOneManifestCannotBeRead() throws IOException {
    Files.writeString(folder.resolve("outbox/0.json"), "{");
    Files.writeString(folder.resolve("outbox/1.json"), "{\"id\":\"../1\",\"addressLines\":[]}");
    handIn("AMINA EXEMPLE");

    office.round();

    assertThat(statuses()).containsExactly(ID + "-POSTED.json");
  }

  @Test
  void showsTheLastWordOnEachLetter() throws IOException {
    handIn("AMINA EXEMPLE", "31000 TOULOUSE");
    var letters = new Letters(folder);
    assertThat(letters.all()).extracting(Letter::status).containsExactly((PostStatus) null);

    office.round();
    pass(Duration.ofSeconds(11));
    office.round();

    assertThat(letters.all()).extracting(Letter::status).containsExactly(PostStatus.DELIVERED);
    assertThat(letters.pdf(ID)).hasValueSatisfying(pdf -> assertThat(pdf).startsWith('%', 'P'));
    assertThat(letters.pdf("another")).isEmpty();
  }

  /** As notifications-service does it: the PDF, then the manifest. */
  private void handIn(String... address) throws IOException {
    Files.writeString(folder.resolve("outbox/" + ID + ".pdf"), "%PDF-1.7");
    Files.write(
        folder.resolve("outbox/" + ID + ".json"),
        new ObjectMapper().writeValueAsBytes(new Manifest(ID, List.of(address), 1)));
  }

  /** The office reads the age of its own answer from the file. */
  private void pass(Duration time) throws IOException {
    now = now.plus(time);
    Path posted = folder.resolve("status/" + ID + "-POSTED.json");
    Files.setLastModifiedTime(posted, FileTime.from(now.minus(time)));
  }

  private List<String> statuses() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("status"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
