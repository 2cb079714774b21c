package fr.matricule.kernel.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A foreseen refusal of a request, answered as RFC 9457 problem details in the caller's language.
 */
public final class Problem extends RuntimeException {

  /** One faulty place of the request: a JSON pointer and the code of what is wrong there. */
  public record Fault(String pointer, String code, List<Object> arguments) {}

  private final int status;
  private final String code;
  private final List<Object> arguments;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Object> members = new LinkedHashMap<>();

  private Problem(int status, String code, List<Object> arguments) {
    super(code);
    this.status = status;
    this.code = code;
    this.arguments = arguments;
  }

  /** A problem whose words stand under {@code code.title} and {@code code.detail} in the bundle. */
  public static Problem of(int status, String code, Object... arguments) {
    return new Problem(status, code, List.of(arguments));
  }

  /** What does not exist and what is not yours look the same. */
  public static Problem notFound() {
    return of(404, "not-found");
  }

  /** Adds a faulty place, explained by {@code field.<code>} in the bundle. */
  public Problem at(String pointer, String faultCode, Object... faultArguments) {
    faults.add(new Fault(pointer, faultCode, List.of(faultArguments)));
    return this;
  }

  /** Adds an extension member to the answer. */
  public Problem with(String member, Object value) {
    members.put(member, value);
    return this;
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public List<Object> arguments() {
    return arguments;
  }

  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  public Map<String, Object> members() {
    return Map.copyOf(members);
  }
}
