package fr.matricule.kernel.testing;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A resource method, or its class, carries a security annotation. */
final class SecuredByAnnotation extends ArchCondition<JavaMethod> {

  static final SecuredByAnnotation SAYS_WHO_MAY_CALL = new SecuredByAnnotation();

  private SecuredByAnnotation() {
    super("say who may call it");
  }

  @Override
  public void check(JavaMethod method, ConditionEvents events) {
    boolean secured =
        ArchitectureRules.SECURITY.stream()
            .anyMatch(a -> method.isAnnotatedWith(a) || method.getOwner().isAnnotatedWith(a));
    events.add(
        new SimpleConditionEvent(
            method,
            secured,
            method.getFullName() + (secured ? " says" : " does not say") + " who may call it"));
  }
}
