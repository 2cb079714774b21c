package fr.matricule.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.codes.CodeList;
import fr.matricule.kernel.codes.CodeLists;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Holds a service's own enums against the closed lists of {@code contracts/codes}. */
public final class Codes {

  private Codes() {}

  /** Asserts that an enum bears the name of a list and has its codes. */
  public static void assertSame(Class<? extends Enum<?>> codes) {
    assertThat(names(codes))
        .as(codes.getSimpleName())
        .containsExactlyInAnyOrderElementsOf(CodeLists.of(codes).codes());
  }

  /** Asserts that the codes of an enum have the property that the list says. */
  public static <E extends Enum<E>> void assertProperty(
      Class<E> codes, String property, Function<E, String> ours) {
    CodeList list = CodeLists.of(codes);
    assertThat(codes.getEnumConstants())
        .allSatisfy(
            code -> assertThat(list.property(code.name(), property)).contains(ours.apply(code)));
  }

  private static List<String> names(Class<? extends Enum<?>> codes) {
    return Stream.of(codes.getEnumConstants()).map(Enum::name).toList();
  }
}
