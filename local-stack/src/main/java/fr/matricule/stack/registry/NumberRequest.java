package fr.matricule.stack.registry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A number asked for: the data of the event NumberRequested. */
@JsonIgnoreProperties(ignoreUnknown = true)
record NumberRequest(UUID applicationId, int attempt, Purpose purpose, LocalDate requestedOn) {

  /** What the number is asked for. */
  enum Purpose {
    WAITING_NUMBER("NIA", "WaitingNumberIssued", "issuedOn"),
    CERTIFICATION("NIR", "NumberCertified", "certifiedOn");

    private final String kind;
    private final String event;
    private final String dateName;

    Purpose(String kind, String event, String dateName) {
      this.kind = kind;
      this.event = event;
      this.dateName = dateName;
    }

    String kind() {
      return kind;
    }

    String event() {
      return event;
    }

    String dateName() {
      return dateName;
    }
  }

  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  NumberRequest {
    Objects.requireNonNull(applicationId, "applicationId");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(requestedOn, "requestedOn");
  }

  /** Reads an event's data; one that cannot be read will not be readable later either. */
  static NumberRequest read(byte[] data) {
    try {
      return JSON.readValue(data, NumberRequest.class);
    } catch (IOException e) {
      throw new IllegalArgumentException("Not the data of a NumberRequested", e);
    }
  }

  /** The same for every answer to this request. */
  UUID id() {
    String name = "registry/%s/%d".formatted(applicationId, attempt);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
