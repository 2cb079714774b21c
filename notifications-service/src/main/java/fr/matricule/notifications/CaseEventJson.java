package fr.matricule.notifications;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Keeps a fact with its message: codes and dates only, since events carry nothing else. */
final class CaseEventJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private CaseEventJson() {}

  static String write(CaseEvent event) {
    try {
      return JSON.writeValueAsString(event);
    } catch (JacksonException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static CaseEvent read(String type, String json) {
    try {
      return JSON.readValue(json, CaseEvent.named(type).orElseThrow());
    } catch (JacksonException impossible) {
      throw new IllegalStateException("a stored " + type + " no longer reads", impossible);
    }
  }
}
