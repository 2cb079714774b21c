package fr.matricule.kernel.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Names the language of whatever has words, by {@code Content-Language}. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Singleton
class SpokenLanguage implements ContainerResponseFilter {

  private final RequestedLanguage requested;

  SpokenLanguage(RequestedLanguage requested) {
    this.requested = requested;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.hasEntity()) {
      requested
          .spoken()
          .ifPresent(
              language ->
                  response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.code()));
    }
  }
}
