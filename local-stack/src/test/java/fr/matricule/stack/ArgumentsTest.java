package fr.matricule.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.matricule.stack.machine.Door;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

  @Test
  void readsWordsOptionsAndSwitches() {
    Arguments arguments = Arguments.of("up", "--fresh", "--port-offset", "1000", "granted");

    assertThat(arguments.command()).isEqualTo("up");
    assertThat(arguments.has("fresh")).isTrue();
    assertThat(arguments.number("port-offset")).contains(1000L);
    assertThat(arguments.words()).containsExactly("granted");
  }

  @Test
  void knowsWhatTheReadmeOffers() {
    assertThat(Arguments.of("up", "--demo", "--follow", "1").has("demo")).isTrue();
    assertThat(Arguments.of("journey", "granted").words()).containsExactly("granted");
    assertThat(Arguments.of("clock", "+3M").words()).containsExactly("+3M");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "fly                       | Say what to do",
        "up --wings                | 'up' has no option --wings",
        "up --dir                  | --dir wants a value",
        "parts --parts teapot      | There is no part 'teapot'",
        "parts --parts kafka --port-offset many --ports fixed | wants a number",
        "up --ports some           | 'auto' or 'fixed'",
        "parts                     | Say which parts",
        "trace                     | Say which case",
        "clock 3M                  | forward only",
        "clock +3M +1D             | forward only",
      })
  void answersAWrongCommandLineWithOneSentenceAndCode2(String line, String sentence) {
    var said = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(Main.run(line.strip().split(" "))).isEqualTo(2);
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).contains(sentence).hasLineCount(1);
  }

  @Test
  void takesTheFolderOfTheCheckoutUnlessToldOtherwise() {
    Path root = Path.of("/checkout");

    assertThat(new StackOptions(Arguments.of("up"), root).dir())
        .isEqualTo(Path.of("/checkout/.matricule"));
    assertThat(new StackOptions(Arguments.of("up", "--dir", "/else/x/.."), root).runFile())
        .isEqualTo(Path.of("/else/run.json"));
  }

  @Test
  void startsAllPartsUnlessSomeAreNamed() {
    Path root = Path.of("/checkout");

    assertThat(new StackOptions(Arguments.of("up"), root).parts())
        .containsExactly(PartName.values());
    assertThat(new StackOptions(Arguments.of("up", "--parts", "kafka,s3"), root).parts())
        .containsExactly(PartName.KAFKA, PartName.S3);
  }

  @Test
  void takesSinglePortsFromTheEnvironment() {
    assertThat(Overrides.of(Map.of("MATRICULE_PORT_KAFKA", "19192", "PATH", "/bin")))
        .containsExactly(Map.entry(Door.KAFKA, 19192));
    assertThatExceptionOfType(BadArguments.class)
        .isThrownBy(() -> Overrides.of(Map.of("MATRICULE_PORT_S3", "70000")))
        .withMessageContaining("MATRICULE_PORT_S3");
  }
}
