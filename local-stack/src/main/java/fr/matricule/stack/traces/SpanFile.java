package fr.matricule.stack.traces;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spans on disk, one a line; the file before last is dropped when the last one is full. */
final class SpanFile {
  private static final long FULL = 64L * 1024 * 1024;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path last;
  private final Path previous;

  SpanFile(Path folder) {
    this.last = folder.resolve("spans.jsonl");
    this.previous = folder.resolve("spans.previous.jsonl");
  }

  synchronized void append(List<SpanLine> spans) throws IOException {
    Files.createDirectories(last.getParent());
    if (Files.exists(last) && Files.size(last) > FULL) {
      Files.move(last, previous, StandardCopyOption.REPLACE_EXISTING);
    }
    var lines = new ArrayList<String>();
    for (SpanLine span : spans) {
      lines.add(JSON.writeValueAsString(span));
    }
    Files.writeString(
        last,
        lines.stream().map(line -> line + "\n").collect(Collectors.joining()),
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** All spans of every trace in which at least one span is of this case. */
  List<SpanLine> ofCase(String id) throws IOException {
    List<SpanLine> all = all();
    var traces =
        all.stream()
            .filter(span -> span.isOfCase(id))
            .map(SpanLine::traceId)
            .collect(Collectors.toSet());
    return all.stream().filter(span -> traces.contains(span.traceId())).toList();
  }

  private List<SpanLine> all() throws IOException {
    var spans = new ArrayList<SpanLine>();
    for (Path file : new Path[] {previous, last}) {
      if (Files.exists(file)) {
        try (Stream<String> lines = Files.lines(file)) {
          lines.flatMap(SpanFile::parsed).forEach(spans::add);
        }
      }
    }
    return spans;
  }

  /** A line that a killed stack left half written is passed over. */
  private static Stream<SpanLine> parsed(String line) {
    try {
      return Stream.of(JSON.readValue(line, SpanLine.class));
    } catch (IOException _) {
      return Stream.empty();
    }
  }
}
