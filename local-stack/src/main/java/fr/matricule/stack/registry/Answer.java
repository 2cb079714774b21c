package fr.matricule.stack.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The authority's answer as a CloudEvent; answering twice is saying the same event twice. */
record Answer(NumberRequest request, SealedNumber number, boolean sameDigits) {
  private static final ObjectMapper JSON = new ObjectMapper();

  ProducerRecord<String, byte[]> on(String topic, Instant now, @Nullable Header traceparent) {
    String key = request.applicationId().toString();
    var answer = new ProducerRecord<>(topic, key, data());
    Headers headers = answer.headers();
    add(headers, "content-type", "application/json");
    add(headers, "ce_specversion", "1.0");
    add(headers, "ce_id", request.id().toString());
    add(headers, "ce_type", "fr.matricule.%s.v1".formatted(request.purpose().event()));
    add(headers, "ce_source", "/registry");
    add(headers, "ce_subject", "application/" + key);
    add(headers, "ce_time", now.toString());
    add(headers, "ce_sequence", Integer.toString(request.attempt()));
    if (traceparent != null) {
      headers.add(traceparent);
    }
    return answer;
  }

  /** Its date is the day the number was asked for: in the sandbox business time may be moved. */
  private byte[] data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("applicationId", request.applicationId().toString());
    data.put("attempt", request.attempt());
    data.put("number", number.compact());
    data.put(request.purpose().dateName(), request.requestedOn().toString());
    if (request.purpose() == NumberRequest.Purpose.CERTIFICATION) {
      data.put("sameDigits", sameDigits);
    }
    try {
      return JSON.writeValueAsBytes(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
