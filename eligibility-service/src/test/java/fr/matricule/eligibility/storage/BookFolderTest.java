package fr.matricule.eligibility.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.matricule.eligibility.activation.BookIdentity;
import fr.matricule.eligibility.rules.FaultyRuleBook;
import fr.matricule.eligibility.rules.book.Example;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookFolderTest {

  @TempDir private Path folder;

  @BeforeEach
  void copyTheBuildsValues() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/rulebook/parameters.yaml")) {
      Files.write(folder.resolve("parameters.yaml"), in.readAllBytes());
    }
  }

  @Test
  void namesItsEditionsApartFromTheBuilds() {
    BookIdentity own = BookFolder.open(folder).identity();
    BookIdentity builds = RuleBookFiles.identity();
    assertThat(own.version()).matches("\\d{4}-\\d\\d-\\d\\d\\.r\\d+-[0-9a-f]{8}");
    assertThat(own.version()).startsWith(builds.version());
    assertThat(own.code()).isEqualTo(builds.code()).hasSize(64);
  }

  @Test
  void isAnotherBookAfterAnyChangeOfAnyFile() throws IOException {
    String before = BookFolder.open(folder).identity().files();
    Files.writeString(folder.resolve("expected-flips.yaml"), "[]");
    String explained = BookFolder.open(folder).identity().files();
    Files.writeString(folder.resolve("expected-flips.yaml"), "[] ");
    assertThat(BookFolder.open(folder).identity().files()).isNotEqualTo(explained);
    assertThat(explained).isNotEqualTo(before);
  }

  @Test
  void staysTheSameBookWhateverKubernetesPutsBesideIt() throws IOException {
    String before = BookFolder.open(folder).identity().files();
    Files.createDirectory(folder.resolve("..2026_11_26"));
    Files.writeString(folder.resolve("certificate.json"), "{}");
    assertThat(BookFolder.open(folder).identity().files()).isEqualTo(before);
  }

  @Test
  void showsOnlyExamplesThatAreTrueByIt() throws IOException {
    assertThat(BookFolder.open(folder).examples()).hasSameSizeAs(ExampleFiles.examples());
    Path parameters = folder.resolve("parameters.yaml");
    Files.writeString(parameters, Files.readString(parameters).replace("value: 3\n", "value: 6\n"));
    BookFolder changed = BookFolder.open(folder);
    assertThat(changed.examples())
        .hasSizeLessThan(ExampleFiles.examples().size())
        .allMatch((Example example) -> example.holdsBy(changed.book()));
  }

  @ParameterizedTest
  @CsvSource({
    "from: 2020-01-01, from: 2019-06-01, has two values on 2019-06-01.",
    "from: 2020-01-01, from: 2020-03-01, has no value from 2020-01-01 to 2020-02-29.",
    "until: 2019-12-31, until: 2015-12-31, 'has a period that ends before it begins, on 2016-01-01.'"
  })
  void stopsTheStartWithOneSentenceWhenTimeIsWrong(String right, String wrong, String sentence)
      throws IOException {
    Path parameters = folder.resolve("parameters.yaml");
    String text = Files.readString(parameters);
    int last = text.indexOf("cover.months-after-permit:");
    Files.writeString(
        parameters, text.substring(0, last) + text.substring(last).replace(right, wrong));
    assertThatThrownBy(() -> new RuleBookShelf(Optional.of(folder.toString())))
        .isInstanceOf(ConfigurationException.class)
        .hasNoCause()
        .hasMessage("The parameter cover.months-after-permit " + sentence);
  }

  @Test
  void refusesWhatIsNoBook() throws IOException {
    assertThatThrownBy(() -> BookFolder.open(folder.resolve("absent")))
        .isInstanceOf(FaultyRuleBook.class);
    Files.writeString(folder.resolve("parameter.yaml"), "a slip of the pen");
    assertThatThrownBy(() -> BookFolder.open(folder))
        .isInstanceOf(FaultyRuleBook.class)
        .hasMessageContaining("parameter.yaml");
  }
}
