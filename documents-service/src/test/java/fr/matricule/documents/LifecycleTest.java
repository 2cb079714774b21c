package fr.matricule.documents;

import static fr.matricule.documents.DocumentStatus.ANNOUNCED;
import static fr.matricule.documents.DocumentStatus.ERASED;
import static fr.matricule.documents.DocumentStatus.READY;
import static fr.matricule.documents.DocumentStatus.REJECTED;
import static fr.matricule.documents.DocumentStatus.UPLOADED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection.Sound;
import fr.matricule.documents.file.Inspection.Unsound;
import fr.matricule.documents.review.DocumentReason;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleTest {

  /** Everything that can be done to a document, and from where to where it may lead. */
  private enum Act {
    CONFIRM_UPLOAD(Document::confirmUpload, Map.of(ANNOUNCED, UPLOADED)),
    FIND_SOUND(d -> d.conclude(new Sound(FileType.PDF, 1), 10, "cafe"), Map.of(UPLOADED, READY)),
    FIND_UNSOUND(
        d -> d.conclude(new Unsound(DocumentReason.CORRUPT), 10, "cafe"),
        Map.of(ANNOUNCED, REJECTED, UPLOADED, REJECTED)),
    GIVE_UP(
        d -> d.reject(DocumentReason.NEVER_UPLOADED),
        Map.of(ANNOUNCED, REJECTED, UPLOADED, REJECTED)),
    REVIEW(d -> d.review(DocumentFixture.ACCEPTANCE), Map.of(READY, READY)),
    ERASE(
        Document::erase,
        Map.of(ANNOUNCED, ERASED, UPLOADED, ERASED, READY, ERASED, REJECTED, ERASED));

    private final Function<Document, DocumentEvent> act;
    private final Map<DocumentStatus, DocumentStatus> leads;

    Act(Function<Document, DocumentEvent> act, Map<DocumentStatus, DocumentStatus> leads) {
      this.act = act;
      this.leads = leads;
    }
  }

  static Stream<Arguments> everyActInEveryStatus() {
    return Arrays.stream(DocumentStatus.values())
        .flatMap(status -> Arrays.stream(Act.values()).map(act -> Arguments.of(status, act)));
  }

  @ParameterizedTest
  @MethodSource("everyActInEveryStatus")
  void movesWhereItMayAndNowhereElse(DocumentStatus status, Act act) {
    Document document = DocumentFixture.in(status);
    long before = document.revision();
    if (act.leads.containsKey(status)) {
      assertThat(act.act.apply(document).applicationId()).isEqualTo(document.applicationId());
      assertThat(document.status()).isEqualTo(act.leads.get(status));
      assertThat(document.revision()).isEqualTo(before + 1);
    } else {
      assertThatIllegalStateException().isThrownBy(() -> act.act.apply(document));
      assertThat(document.status()).isEqualTo(status);
      assertThat(document.revision()).isEqualTo(before);
    }
  }

  @Test
  void saysEveryEventThereIs() {
    Set<Class<?>> said =
        Arrays.stream(Act.values())
            .map(act -> act.act.apply(DocumentFixture.in(act.leads.keySet().iterator().next())))
            .map(Object::getClass)
            .collect(Collectors.toSet());
    assertThat(said).containsExactlyInAnyOrder(DocumentEvent.class.getPermittedSubclasses());
  }
}
