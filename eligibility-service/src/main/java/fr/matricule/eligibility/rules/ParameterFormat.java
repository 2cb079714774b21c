package fr.matricule.eligibility.rules;

import fr.matricule.eligibility.codes.Redirect;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forms that a value may have in the parameter file. */
final class ParameterFormat {

  private ParameterFormat() {}

  static int number(Object value) {
    if (value instanceof Integer number) {
      return number;
    }
    throw new IllegalArgumentException("a whole number is expected, not " + value);
  }

  static boolean yesOrNo(Object value) {
    if (value instanceof Boolean yes) {
      return yes;
    }
    throw new IllegalArgumentException("true or false is expected, not " + value);
  }

  static Optional<Integer> numberOrNone(Object value) {
    return "none".equals(value) ? Optional.empty() : Optional.of(number(value));
  }

  static Set<String> countries(Object value) {
    Set<String> codes = new TreeSet<>();
    for (Object code : list(value)) {
      if (!Codes.isCountry(code.toString()) || !codes.add(code.toString())) {
        throw new IllegalArgumentException(code + " is no country code, or stands there twice");
      }
    }
    return Set.copyOf(codes);
  }

  static <E extends Enum<E>> Set<E> set(Class<E> type, Object value) {
    EnumSet<E> set = EnumSet.noneOf(type);
    for (Object name : list(value)) {
      set.add(constant(type, name));
    }
    return set;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, Object name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name.toString()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " is no " + type.getSimpleName()));
  }

  static Map<String, Integer> numbersByCode(Object value) {
    return byCode(value, ParameterFormat::number);
  }

  static Map<String, Redirect> bodiesByCode(Object value) {
    return byCode(value, body -> constant(Redirect.class, body));
  }

  static Scale scale(Object value) {
    Map<String, ?> fields = map(value);
    if (!fields.keySet().equals(Set.of("one", "factors", "further"))) {
      throw new IllegalArgumentException("a scale has one, factors and further");
    }
    return Scale.of(
        decimal(fields.get("one")),
        list(fields.get("factors")).stream().map(ParameterFormat::decimal).toList(),
        decimal(fields.get("further")));
  }

  private static <T> Map<String, T> byCode(Object value, Function<Object, T> form) {
    Map<String, T> codes = new TreeMap<>();
    map(value).forEach((code, entry) -> codes.put(code, form.apply(entry)));
    return codes;
  }

  private static BigDecimal decimal(@Nullable Object value) {
    if (value instanceof Number number) {
      return new BigDecimal(number.toString());
    }
    throw new IllegalArgumentException("a number is expected, not " + value);
  }

  private static List<?> list(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException("a list is expected, not " + value);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, ?> map(Object value) {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, ?>) map;
    }
    throw new IllegalArgumentException("names with values are expected, not " + value);
  }
}
