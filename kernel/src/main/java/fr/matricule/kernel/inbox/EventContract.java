package fr.matricule.kernel.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import fr.matricule.kernel.inbox.ParkedMessage.Misfit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * What {@code contracts/events} says of an event's data: held by whoever says an event before it is
 * said, asked by consumers only when a message is parked or corrected.
 */
public final class EventContract {

  // a hostile payload can be wrong at as many places as it has bytes
  private static final int MOST = 50;
  private static final int LONGEST = 200;
  private static final Pattern TYPE = Pattern.compile("fr\\.matricule\\.(\\w{1,80})\\.v(\\d{1,4})");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder()
          .pathType(PathType.JSON_POINTER)
          .formatAssertionsEnabled(true)
          .build();

  // the types that this service says itself: a few
  private static final Map<String, Optional<EventContract>> SAID_HERE = new ConcurrentHashMap<>();
  // the code lists that schemas refer to travel in this jar; nothing is ever fetched
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(
          VersionFlag.V202012,
          factory ->
              factory.schemaMappers(
                  mappers ->
                      mappers.mapPrefix(
                          "https://matricule.fr/contracts/", "classpath:contracts/")));

  private final JsonSchema schema;

  private EventContract(JsonSchema schema) {
    this.schema = schema;
  }

  /** The contract of a {@code ce_type}; empty when none of that name and version is known. */
  public static Optional<EventContract> of(@Nullable String type) {
    Matcher name = TYPE.matcher(type == null ? "" : type);
    if (!name.matches()) {
      return Optional.empty();
    }
    String file =
        "/contracts/events/%s.v%s.schema.json"
            .formatted(
                name.group(1).replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT),
                name.group(2));
    try (InputStream schema = EventContract.class.getResourceAsStream(file)) {
      return Optional.ofNullable(schema)
          .map(found -> SCHEMAS.getSchema(found, CONFIG))
          .map(EventContract::new);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Lets an event pass that its contract allows; one of an unknown name has none.
   *
   * @throws ContractViolation with the places, never the values, of what is wrong
   */
  public static void require(String type, JsonNode data) {
    SAID_HERE
        .computeIfAbsent(type, EventContract::of)
        .map(contract -> contract.difference(data))
        .filter(misfits -> !misfits.isEmpty())
        .ifPresent(
            misfits -> {
              throw new ContractViolation(type, misfits);
            });
  }

  /** Where the data of a record break their contract; nothing when they cannot be compared. */
  static List<Misfit> difference(ConsumerRecord<String, byte[]> record) {
    return of(IncomingEvent.optional(record, "ce_type"))
        .flatMap(contract -> json(record.value()).map(contract::difference))
        .orElse(List.of());
  }

  private static Optional<JsonNode> json(byte @Nullable [] value) {
    try {
      return value == null ? Optional.empty() : Optional.ofNullable(JSON.readTree(value));
    } catch (IOException noJson) {
      return Optional.empty();
    }
  }

  public List<Misfit> difference(JsonNode data) {
    return schema.validate(data).stream()
        .map(EventContract::misfit)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /**
   * The place of what is missing or unknown is the property itself, not the object it is not in.
   */
  private static Misfit misfit(ValidationMessage message) {
    String place = message.getInstanceLocation().toString();
    String pointer = message.getProperty() == null ? place : place + "/" + message.getProperty();
    return new Misfit(
        pointer.length() > LONGEST ? pointer.substring(0, LONGEST) + "…" : pointer,
        message.getType());
  }
}
