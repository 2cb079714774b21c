package fr.matricule.kernel.inbox;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.matricule.kernel.http.CanonicalUuid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent received in binary mode.
 *
 * @param type the simple name, such as {@code ApplicationSubmitted}; a version after the first is
 *     another type, {@code ApplicationSubmitted.v2}, which {@link Reactions} parks for whoever
 *     hears the first
 * @param sequence the version of this case in its source; 0 when the source does not count
 * @param traceparent the W3C trace context; empty when nothing was traced
 */
public record IncomingEvent(
    String id,
    String type,
    String source,
    UUID caseId,
    long sequence,
    String traceparent,
    JsonNode data) {

  // what is indexed has a length: PostgreSQL would refuse a longer one for ever
  private static final int LONGEST = 255;
  private static final Pattern TYPE = Pattern.compile("fr\\.matricule\\.(\\w+)\\.v(\\d+)");
  private static final Pattern LATER = Pattern.compile("\\.v\\d+$");
  private static final ObjectMapper TOLERANT =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** Reads a record's headers and data. */
  public static IncomingEvent of(ConsumerRecord<String, byte[]> record) {
    Matcher type = TYPE.matcher(header(record, "ce_type"));
    if (!type.matches()) {
      throw new MalformedEvent("ce_type is not of the form fr.matricule.<Name>.v<n>");
    }
    return new IncomingEvent(
        header(record, "ce_id"),
        type.group(2).equals("1") ? type.group(1) : type.group(1) + ".v" + type.group(2),
        header(record, "ce_source"),
        caseId(record),
        sequence(optional(record, "ce_sequence")),
        optional(record, "traceparent") instanceof String parent && parent.length() <= LONGEST
            ? parent
            : "",
        data(record.value()));
  }

  /** The same event as if it were of the first version. */
  IncomingEvent asFirstVersion() {
    String first = LATER.matcher(type).replaceFirst("");
    return new IncomingEvent(id, first, source, caseId, sequence, traceparent, data);
  }

  boolean isOfLaterVersion() {
    return LATER.matcher(type).find();
  }

  /**
   * The data as a listener's own reading of it: what it does not know is ignored, what it needs
   * must be there.
   */
  public <T> T as(Class<T> reading) {
    try {
      return TOLERANT.treeToValue(data, reading);
    } catch (JsonMappingException unfit) {
      String place =
          unfit.getPath().stream()
              .map(JsonMappingException.Reference::getFieldName)
              .collect(Collectors.joining("/"));
      throw new MalformedEvent(
          type + " does not fit its schema at /" + place + ": " + cause(unfit));
    } catch (JacksonException unreadable) {
      throw new MalformedEvent(type + " is not readable");
    }
  }

  private static String cause(JsonMappingException unfit) {
    return unfit.getCause() instanceof NullPointerException missing
        ? missing.getMessage() + " is missing"
        : unfit.getClass().getSimpleName();
  }

  private static JsonNode data(byte @Nullable [] value) {
    try {
      JsonNode data = value == null ? null : TOLERANT.readTree(value);
      if (data == null || !data.isObject()) {
        throw new MalformedEvent("the data is not a JSON object");
      }
      return data;
    } catch (IOException unreadable) {
      throw new MalformedEvent("the data is not JSON");
    }
  }

  /** The key, if it names a case. */
  static @Nullable UUID keyOf(ConsumerRecord<String, byte[]> record) {
    return CanonicalUuid.of(record.key());
  }

  private static UUID caseId(ConsumerRecord<String, byte[]> record) {
    if (keyOf(record) instanceof UUID caseId) {
      return caseId;
    }
    throw new MalformedEvent("the key does not name a case");
  }

  private static long sequence(@Nullable String text) {
    try {
      long sequence = text == null ? 0 : Long.parseLong(text);
      if (sequence >= 0) {
        return sequence;
      }
    } catch (NumberFormatException unusable) {
      // said below
    }
    throw new MalformedEvent("ce_sequence is not a number that counts");
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    if (!(optional(record, name) instanceof String value) || value.isBlank()) {
      throw new MalformedEvent("the header " + name + " is missing");
    }
    if (value.length() > LONGEST) {
      throw new MalformedEvent("the header " + name + " is longer than " + LONGEST);
    }
    return value;
  }

  static @Nullable String optional(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
