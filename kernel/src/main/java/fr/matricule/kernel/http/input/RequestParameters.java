package fr.matricule.kernel.http.input;

import fr.matricule.kernel.http.Problem;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of queries, paths and headers as the gate reads a body: blank is absent, and
 * what cannot be is answered 422 with the parameter's name. A path that cannot be leads nowhere.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public final class RequestParameters implements ParamConverterProvider {

  /** The types a parameter may have. */
  public static final Set<Class<?>> TYPES =
      Set.of(
          String.class,
          int.class,
          Integer.class,
          long.class,
          Long.class,
          boolean.class,
          Boolean.class,
          UUID.class,
          LocalDate.class);

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");
  private static final Map<String, Boolean> TRUTH = Map.of("true", true, "false", false);

  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    Function<String, Optional<?>> form = form(type);
    return form == null
        ? null
        : (ParamConverter<T>) new Reading(form, Place.of(annotations), type.isPrimitive());
  }

  private static @Nullable Function<String, Optional<?>> form(Class<?> type) {
    if (type == String.class) {
      return Optional::of;
    }
    if (type == int.class || type == Integer.class) {
      return text -> number(text).filter(n -> n == n.intValue()).map(Long::intValue);
    }
    if (type == long.class || type == Long.class) {
      return RequestParameters::number;
    }
    if (type == boolean.class || type == Boolean.class) {
      return text -> Optional.ofNullable(TRUTH.get(text));
    }
    if (type == UUID.class) {
      return Forms::uuid;
    }
    if (type == LocalDate.class) {
      return Forms::day;
    }
    return type.isEnum() ? text -> constant(type, text) : null;
  }

  private static Optional<Long> number(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  private static Optional<?> constant(Class<?> type, String text) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(text))
        .findFirst();
  }

  /** Where a parameter stands and what it is when nobody gives it. */
  private record Place(String name, boolean isPath, @Nullable String absent) {

    static Place of(Annotation[] annotations) {
      String name = "";
      boolean isPath = false;
      String absent = null;
      for (Annotation annotation : annotations) {
        switch (annotation) {
          case QueryParam query -> name = query.value();
          case HeaderParam header -> name = header.value();
          case PathParam path -> {
            name = path.value();
            isPath = true;
          }
          case DefaultValue value -> absent = value.value();
          default -> {}
        }
      }
      return new Place(name, isPath, absent);
    }

    Problem refuse(String code, Object... arguments) {
      return isPath
          ? Problem.notFound()
          : Problem.of(422, "invalid-request").at("/" + name, code, arguments);
    }
  }

  private record Reading(Function<String, Optional<?>> form, Place place, boolean isPrimitive)
      implements ParamConverter<Object> {

    @Override
    public @Nullable Object fromString(String value) {
      String text = written(value);
      if (text == null) {
        text = place.absent();
      }
      if (text == null) {
        if (isPrimitive) {
          throw place.refuse("required");
        }
        return null;
      }
      return form.apply(text).orElseThrow(() -> place.refuse("wrong-type"));
    }

    private @Nullable String written(String value) {
      if (value.length() > Written.MOST) {
        throw place.refuse("too-long", Written.MOST);
      }
      try {
        return Text.LINE.read(value);
      } catch (RefusedCharacter refused) {
        throw place.refuse("character", refused.named());
      }
    }

    @Override
    public String toString(Object value) {
      return value.toString();
    }
  }
}
