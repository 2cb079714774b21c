package fr.matricule.stack.traces;

import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.parts.Part;
import fr.matricule.stack.web.Reply;
import fr.matricule.stack.web.Request;
import fr.matricule.stack.web.Site;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** An OTLP/HTTP receiver that writes spans as lines of JSON. */
public final class TraceSink implements Part {
  private final int port;
  private final SpanFile file;
  private @Nullable Site site;

  public TraceSink(Places places, Ports ports) {
    this.port = ports.of(Door.TRACES);
    this.file = new SpanFile(places.traces());
  }

  @Override
  public String title() {
    return "Trace sink";
  }

  @Override
  public List<Door> doors() {
    return List.of(Door.TRACES);
  }

  @Override
  public void start() throws IOException {
    site = Site.open(port, this::answer);
  }

  @Override
  public void stop() {
    if (site != null) {
      site.close();
    }
  }

  @Override
  public Map<String, Object> addresses() {
    return Map.of("traces", Map.of("url", "http://127.0.0.1:" + port));
  }

  Reply answer(Request request) throws IOException {
    if (!request.is("POST")) {
      return Reply.notFound();
    }
    if (request.path().equals("/v1/traces")) {
      keep(ExportTraceServiceRequest.parseFrom(unpacked(request)));
    }
    // Metrics and logs, too, are thanked for; nobody reads them here.
    return new Reply(
        200,
        "application/x-protobuf",
        ExportTraceServiceResponse.getDefaultInstance().toByteArray());
  }

  private void keep(ExportTraceServiceRequest export) throws IOException {
    for (ResourceSpans part : export.getResourceSpansList()) {
      file.append(
          part.getScopeSpansList().stream()
              .flatMap(scope -> scope.getSpansList().stream())
              .map(span -> SpanLine.of(part.getResource(), span))
              .toList());
    }
  }

  private static byte[] unpacked(Request request) throws IOException {
    if (!request.gzip()) {
      return request.body();
    }
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(request.body()))) {
      return gzip.readAllBytes();
    }
  }
}
