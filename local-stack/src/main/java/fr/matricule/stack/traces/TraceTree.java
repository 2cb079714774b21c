package fr.matricule.stack.traces;

import fr.matricule.stack.machine.Places;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The traces of a case as text: one tree for each trace, the oldest first. */
public final class TraceTree {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneId.of("Europe/Paris"));

  private final StringBuilder text = new StringBuilder();

  private TraceTree() {}

  /** Empty when no span of this case was received. */
  public static String ofCase(Places places, String id) throws IOException {
    return of(new SpanFile(places.traces()).ofCase(id));
  }

  static String of(List<SpanLine> spans) {
    var tree = new TraceTree();
    spans.stream().collect(Collectors.groupingBy(SpanLine::traceId)).values().stream()
        .sorted(Comparator.comparing(TraceTree::begin))
        .forEach(tree::trace);
    return tree.text.toString();
  }

  private void trace(List<SpanLine> spans) {
    Set<String> known = spans.stream().map(SpanLine::spanId).collect(Collectors.toSet());
    Map<String, List<SpanLine>> children =
        spans.stream()
            .sorted(Comparator.comparingLong(SpanLine::start))
            // A span whose parent was not received stands at the root, so that it is seen.
            .collect(
                Collectors.groupingBy(
                    span -> known.contains(span.parentId()) ? span.parentId() : ""));
    long begin = begin(spans);
    long end = spans.stream().mapToLong(span -> span.start() + span.nanos()).max().orElse(begin);
    text.append(
        "trace %s  %s  %d spans  %s%n"
            .formatted(
                spans.getFirst().traceId(),
                TIME.format(Instant.ofEpochSecond(0, begin)),
                spans.size(),
                millis(end - begin)));
    children.getOrDefault("", List.of()).forEach(root -> branch(root, children, begin, 1));
    text.append(System.lineSeparator());
  }

  private void branch(SpanLine span, Map<String, List<SpanLine>> children, long begin, int depth) {
    String what = "  ".repeat(depth) + span.name();
    text.append(
        "%9s  %-70s %-22s %9s%s%n"
            .formatted(
                "+" + millis(span.start() - begin),
                what,
                span.service(),
                millis(span.nanos()),
                span.failed() ? "  FAILED" : ""));
    children
        .getOrDefault(span.spanId(), List.of())
        .forEach(child -> branch(child, children, begin, depth + 1));
  }

  private static long begin(List<SpanLine> spans) {
    return spans.stream().mapToLong(SpanLine::start).min().orElse(0);
  }

  private static String millis(long nanos) {
    return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
  }
}
