package fr.matricule.applications.storage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * A value that is kept as one JSON text; what a later version no longer knows is passed over. Such
 * values are replaced, never changed: columns say {@code @Immutable}, or Hibernate would write and
 * read each once more to have a copy.
 */
class JsonColumn<T> implements AttributeConverter<T, String> {

  // not the web's mapper: how things are kept must not change with how they are answered
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private final Class<T> type;

  JsonColumn(Class<T> type) {
    this.type = type;
  }

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable T value) {
    try {
      return value == null ? null : JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(type.getSimpleName() + " cannot be written");
    }
  }

  @Override
  public @Nullable T convertToEntityAttribute(@Nullable String text) {
    try {
      return text == null ? null : JSON.readValue(text, type);
    } catch (JsonProcessingException unreadable) {
      // the exception would quote the column, which holds personal data
      throw new IllegalStateException("a kept " + type.getSimpleName() + " cannot be read");
    }
  }
}
