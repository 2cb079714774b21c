package fr.matricule.kernel.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.matricule.kernel.http.input.RequestParameters;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Set;

/**
 * Every parameter has a type that the gate reads, and a body is a record or JSON it has checked.
 */
final class PassesTheGate extends ArchCondition<JavaMethod> {

  static final PassesTheGate PASS_THE_GATE = new PassesTheGate();

  private static final Set<Class<?>> RAW =
      Set.of(
          String.class,
          byte[].class,
          java.io.InputStream.class,
          java.io.Reader.class,
          java.util.Map.class,
          Object.class,
          com.fasterxml.jackson.core.JsonParser.class);

  private PassesTheGate() {
    super("pass the gate");
  }

  @Override
  public void check(JavaMethod method, ConditionEvents events) {
    for (JavaParameter parameter : method.getParameters()) {
      boolean fits = fits(parameter);
      events.add(
          new SimpleConditionEvent(
              method,
              fits,
              method.getFullName()
                  + (fits ? " reads " : " reads past the gate ")
                  + parameter.getRawType().getName()));
    }
  }

  private static boolean fits(JavaParameter parameter) {
    JavaClass type = parameter.getRawType();
    if (parameter.isAnnotatedWith(Context.class) || parameter.isAnnotatedWith(BeanParam.class)) {
      return true;
    }
    if (isAny(parameter, List.of(MatrixParam.class, FormParam.class, CookieParam.class))) {
      return false;
    }
    if (isAny(parameter, List.of(QueryParam.class, PathParam.class, HeaderParam.class))) {
      return type.isEnum()
          || type.isEquivalentTo(List.class)
          || RequestParameters.TYPES.stream().anyMatch(each -> type.isEquivalentTo(each));
    }
    return RAW.stream().noneMatch(type::isEquivalentTo);
  }

  private static boolean isAny(
      JavaParameter parameter, List<Class<? extends java.lang.annotation.Annotation>> kinds) {
    return kinds.stream().anyMatch(parameter::isAnnotatedWith);
  }
}
