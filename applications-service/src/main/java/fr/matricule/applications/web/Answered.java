package fr.matricule.applications.web;

import fr.matricule.applications.form.Language;
import jakarta.ws.rs.core.HttpHeaders;

/** In which language a request wants to be answered. */
final class Answered {

  private Answered() {}

  /** English when it is asked for before French, French otherwise: the language of the law. */
  static Language in(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .map(wanted -> wanted.getLanguage())
        .filter(code -> code.equals("fr") || code.equals("en"))
        .findFirst()
        .map(Language::of)
        .orElse(Language.FR);
  }
}
