package fr.matricule.stack.traces;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.web.Request;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceSinkTest {
  private static final String CASE = "019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f";

  @TempDir Path folder;
  private Places places;
  private TraceSink sink;

  @BeforeEach
  void open() {
    places = Places.in(folder, folder);
    sink = new TraceSink(places, Ports.fixed(0));
  }

  @Test
  void printsEveryTraceThatTouchesTheCaseAsATree() throws IOException {
    export("applications-service", span(1, 1, 0, "POST submission", 0), span(1, 2, 1, "append", 5));
    export("eligibility-service", ofCase(span(1, 3, 2, "hear ApplicationSubmitted", 20)));
    export("documents-service", span(2, 9, 0, "GET of somebody else", 3));

    String tree = TraceTree.ofCase(places, CASE);

    assertThat(tree.lines().filter(line -> !line.isBlank()).map(String::strip).toList())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("trace ").contains("3 spans"),
            line -> assertThat(line).contains("  POST submission ").contains("applications"),
            line -> assertThat(line).contains("    append "),
            line -> assertThat(line).contains("      hear Appl").contains("eligibility-service"));
    assertThat(tree).doesNotContain("somebody else");
  }

  @Test
  void saysNothingOfACaseItNeverSaw() throws IOException {
    export("applications-service", span(1, 1, 0, "POST submission", 0));

    assertThat(TraceTree.ofCase(places, CASE)).isEmpty();
  }

  @Test
  void takesCompressedExports() throws IOException {
    byte[] plain = request("documents-service", ofCase(span(1, 1, 0, "scan", 0))).toByteArray();
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    }

    int status =
        sink.answer(new Request("POST", "/v1/traces", null, packed.toByteArray(), true)).status();

    assertThat(status).isEqualTo(200);
    assertThat(TraceTree.ofCase(places, CASE)).contains("scan");
  }

  @Test
  void showsASpanWhoseParentNeverCame() throws IOException {
    export("notifications-service", ofCase(span(1, 7, 6, "send mail", 0)));

    assertThat(TraceTree.ofCase(places, CASE)).contains("send mail");
  }

  @Test
  void passesOverALineCutShortByAKill() throws IOException {
    export("documents-service", ofCase(span(1, 1, 0, "scan", 0)));
    Files.writeString(
        places.traces().resolve("spans.jsonl"), "{\"traceId\":\"01\n", StandardOpenOption.APPEND);

    assertThat(TraceTree.ofCase(places, CASE)).contains("scan");
  }

  private void export(String service, Span... spans) throws IOException {
    sink.answer(
        new Request("POST", "/v1/traces", null, request(service, spans).toByteArray(), false));
  }

  private static ExportTraceServiceRequest request(String service, Span... spans) {
    return ExportTraceServiceRequest.newBuilder()
        .addResourceSpans(
            ResourceSpans.newBuilder()
                .setResource(Resource.newBuilder().addAttributes(text("service.name", service)))
                .addScopeSpans(ScopeSpans.newBuilder().addAllSpans(List.of(spans))))
        .build();
  }

  private static Span span(int trace, int id, int parent, String name, long startMillis) {
    var span =
        Span.newBuilder()
            .setTraceId(bytes(16, trace))
            .setSpanId(bytes(8, id))
            .setName(name)
            .setStartTimeUnixNano(1_790_000_000_000_000_000L + startMillis * 1_000_000)
            .setEndTimeUnixNano(1_790_000_000_000_000_000L + (startMillis + 10) * 1_000_000);
    return parent == 0 ? span.build() : span.setParentSpanId(bytes(8, parent)).build();
  }

  private static Span ofCase(Span span) {
    return span.toBuilder().addAttributes(text("matricule.case", CASE)).build();
  }

  private static KeyValue text(String key, String value) {
    return KeyValue.newBuilder()
        .setKey(key)
        .setValue(AnyValue.newBuilder().setStringValue(value))
        .build();
  }

  private static ByteString bytes(int length, int last) {
    byte[] bytes = new byte[length];
    bytes[length - 1] = (byte) last;
    return ByteString.copyFrom(bytes);
  }
}
