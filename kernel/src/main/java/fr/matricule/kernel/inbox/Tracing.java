package fr.matricule.kernel.inbox;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Continues a trace that came through Kafka or through a job's data. */
@ApplicationScoped
public class Tracing {

  private static final TextMapGetter<Map<String, String>> GETTER =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
          return List.copyOf(carrier.keySet());
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> carrier, String key) {
          return carrier == null ? null : carrier.get(key);
        }
      };

  private final OpenTelemetry telemetry;

  Tracing(OpenTelemetry telemetry) {
    this.telemetry = telemetry;
  }

  /** A span to be entered twice: while the event is translated and while it takes effect. */
  Span received(String consumer, IncomingEvent event) {
    return span(
        consumer + " " + event.type(), SpanKind.CONSUMER, event.caseId(), event.traceparent());
  }

  /**
   * The present trace context in W3C form, to be stored with a job; empty when nothing is traced.
   */
  public String current() {
    Map<String, String> carrier = new java.util.HashMap<>();
    W3CTraceContextPropagator.getInstance()
        .inject(
            Context.current(),
            carrier,
            (map, key, value) -> {
              if (map != null) {
                map.put(key, value);
              }
            });
    return carrier.getOrDefault("traceparent", "");
  }

  /** Runs a job's work as part of the trace in which it was scheduled. */
  public void continued(String name, UUID caseId, String traceparent, Runnable work) {
    Span span = span(name, SpanKind.INTERNAL, caseId, traceparent);
    try (Scope _ = span.makeCurrent()) {
      work.run();
    } finally {
      span.end();
    }
  }

  private Span span(String name, SpanKind kind, UUID caseId, String traceparent) {
    Context parent =
        W3CTraceContextPropagator.getInstance()
            .extract(Context.root(), Map.of("traceparent", traceparent), GETTER);
    return telemetry
        .getTracer("fr.matricule")
        .spanBuilder(name)
        .setParent(parent)
        .setSpanKind(kind)
        .setAttribute("matricule.case", caseId.toString())
        .startSpan();
  }
}
