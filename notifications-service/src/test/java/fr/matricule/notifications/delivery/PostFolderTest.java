package fr.matricule.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.notifications.DeliveryResult;
import fr.matricule.notifications.Facts;
import fr.matricule.notifications.FailureReason;
import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.language.Language;
import fr.matricule.notifications.letter.Letter;
import fr.matricule.notifications.message.Channel;
import fr.matricule.notifications.recipient.PostalAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostFolderTest {

  private static final NotificationId ID = NotificationId.of("event-1", Channel.POST);

  @TempDir Path place;
  private PostFolder folder;
  private final Letter letter =
      new Letter(
          new PostalAddress(Facts.amina(Language.FR).addressLines()), new byte[] {1, 2, 3}, 2);

  @BeforeEach
  void open() {
    folder = new PostFolder(place, new ObjectMapper());
  }

  @Test
  void laysDownThePaperAndItsManifest() throws IOException {
    folder.hand(ID, letter, true);
    assertThat(place.resolve("outbox/" + ID + ".pdf")).hasBinaryContent(letter.pdf());
    JsonNode manifest =
        new ObjectMapper().readTree(place.resolve("outbox/" + ID + ".json").toFile());
    assertThat(manifest.path("id").asText()).isEqualTo(ID.toString());
    assertThat(manifest.path("addressLines")).hasSize(6);
    assertThat(manifest.path("pages").asInt()).isEqualTo(2);
    assertThat(manifest.path("registered").asBoolean()).isTrue();
  }

  @Test
  void leavesOneLetterWhenItIsHandedTwice() throws IOException {
    folder.hand(ID, letter, false);
    folder.hand(ID, letter, false);
    try (Stream<Path> files = Files.list(place.resolve("outbox"))) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void readsThePrintersAnswersAndLeavesThemThere() throws IOException {
    assertThat(folder.resultOf(ID)).isEmpty();
    answer("POSTED");
    assertThat(folder.resultOf(ID)).isEmpty();
    answer("DELIVERED");
    assertThat(folder.resultOf(ID)).contains(new DeliveryResult.Delivered());
    assertThat(folder.resultOf(ID)).contains(new DeliveryResult.Delivered());
  }

  @Test
  void knowsALetterThatCameBack() throws IOException {
    answer("RETURNED");
    assertThat(folder.resultOf(ID)).contains(new DeliveryResult.Failed(FailureReason.RETURNED));
  }

  @Test
  void forgetsThePaperTwiceWithoutHarm() {
    folder.hand(ID, letter, false);
    folder.forget(ID);
    folder.forget(ID);
    assertThat(place.resolve("outbox/" + ID + ".pdf")).doesNotExist();
    assertThat(place.resolve("outbox/" + ID + ".json")).doesNotExist();
  }

  private void answer(String status) throws IOException {
    Files.createDirectories(place.resolve("status"));
    Files.writeString(place.resolve("status/" + ID + "-" + status + ".json"), "{}");
  }
}
