package fr.matricule.kernel.http;

import fr.matricule.kernel.language.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The language in which a request is answered: the one its header asks for, else that of the case
 * it is about, else that of the law.
 */
@RequestScoped
public class RequestedLanguage {

  private @Nullable Language ofTheCase;
  private @Nullable Language spoken;

  /** Says which language the person of the case wants, once the caller is known to may see it. */
  public void speakAs(@Nullable Language language) {
    this.ofTheCase = language;
  }

  /** The language of the answer, whose header then names it. */
  public Language of(HttpHeaders headers) {
    List<String> wanted = headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE);
    Language language =
        AcceptLanguage.of(wanted == null ? List.of() : wanted)
            .or(() -> Optional.ofNullable(ofTheCase))
            .orElse(Language.LEGAL);
    this.spoken = language;
    return language;
  }

  /** The language in which something was said in answer to this request. */
  Optional<Language> spoken() {
    return Optional.ofNullable(spoken);
  }
}
