package fr.matricule.applications.web;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Actor.Role;
import fr.matricule.applications.access.AccessRecord.Reader;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.identity.Caller;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The person of the present request, in the role in which they act here. */
@RequestScoped
public class CurrentActor {

  private final Caller caller;
  private final SecurityIdentity identity;

  CurrentActor(Caller caller, SecurityIdentity identity) {
    this.caller = caller;
    this.identity = identity;
  }

  public Actor get() {
    return new Actor(caller.subject(), role(), caller.office(), claim("name"), claim("function"));
  }

  /** The same person or client, as the audit names them. */
  public Reader reader() {
    return new Reader(caller.subject(), caller.client());
  }

  /** A scope alone is not enough: a person's token might carry it too. */
  public void requireService() {
    if (!caller.is("service")) {
      throw Problem.of(403, "forbidden");
    }
  }

  private Role role() {
    if (caller.is("auditor")) {
      return Role.AUDITOR;
    }
    if (caller.is("supervisor")) {
      return Role.SUPERVISOR;
    }
    return caller.is("caseworker") ? Role.CASEWORKER : Role.APPLICANT;
  }

  private @Nullable String claim(String name) {
    return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
  }
}
