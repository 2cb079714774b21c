package fr.matricule.stack.traces;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.protobuf.ByteString;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A span as one line of JSON. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SpanLine(
    String traceId,
    String spanId,
    String parentId,
    String service,
    String name,
    String kind,
    long start,
    long nanos,
    boolean failed,
    Map<String, String> attributes) {
  static final String CASE = "matricule.case";

  /** What is empty is left out of the line. */
  SpanLine {
    parentId = Objects.requireNonNullElse(parentId, "");
    attributes = Objects.requireNonNullElse(attributes, Map.of());
  }

  static SpanLine of(Resource resource, Span span) {
    return new SpanLine(
        hex(span.getTraceId()),
        hex(span.getSpanId()),
        hex(span.getParentSpanId()),
        texts(resource.getAttributesList()).getOrDefault("service.name", "?"),
        span.getName(),
        span.getKind().name().replace("SPAN_KIND_", ""),
        span.getStartTimeUnixNano(),
        span.getEndTimeUnixNano() - span.getStartTimeUnixNano(),
        span.getStatus().getCodeValue() == 2,
        texts(span.getAttributesList()));
  }

  boolean isOfCase(String id) {
    return id.equals(attributes.get(CASE));
  }

  private static String hex(ByteString bytes) {
    return HexFormat.of().formatHex(bytes.toByteArray());
  }

  private static Map<String, String> texts(List<KeyValue> attributes) {
    var texts = new TreeMap<String, String>();
    attributes.forEach(attribute -> texts.put(attribute.getKey(), text(attribute.getValue())));
    return texts;
  }

  private static String text(AnyValue value) {
    return switch (value.getValueCase()) {
      case STRING_VALUE -> value.getStringValue();
      case BOOL_VALUE -> Boolean.toString(value.getBoolValue());
      case INT_VALUE -> Long.toString(value.getIntValue());
      case DOUBLE_VALUE -> Double.toString(value.getDoubleValue());
      default -> value.toString().strip();
    };
  }
}
