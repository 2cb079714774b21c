package fr.matricule.client;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A browser without scripts that keeps its cookies; it stops in front of addresses of the front
 * end, which no journey needs to run.
 */
final class Browser {

  private final URI stopsBefore;

  /** Kept by name: the sandbox has no TLS, and a real cookie jar would keep "secure" ones back. */
  private final Map<String, String> cookies = new HashMap<>();

  Browser(URI stopsBefore) {
    this.stopsBefore = stopsBefore;
  }

  /** Where a request ended: a page, or the address in front of which the browser stopped. */
  record Place(URI at, Document page) {
    FormElement form() {
      return page.expectForm("form[method=post]");
    }

    Element link(String part) {
      return page.expectFirst("a[href*=" + part + "]");
    }
  }

  Place open(String address) {
    return follow(Jsoup.connect(address));
  }

  /** Sends the page's form with these fields filled in. */
  Place send(FormElement form, Map<String, String> fields) {
    Connection request = form.submit();
    fields.forEach(
        (name, value) -> {
          Connection.KeyVal field = request.data(name);
          if (field == null) {
            request.data(name, value);
          } else {
            field.value(value);
          }
        });
    return follow(request);
  }

  private Place follow(Connection request) {
    try {
      Connection.Response answer = once(request);
      while (answer.hasHeader("Location")) {
        URI next = answer.url().toURI().resolve(answer.header("Location"));
        if (next.toString().startsWith(stopsBefore.toString())) {
          return new Place(next, new Document(next.toString()));
        }
        answer = once(Jsoup.connect(next.toString()));
      }
      return new Place(answer.url().toURI(), answer.parse());
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("The login pages gave no answer", e);
    }
  }

  private Connection.Response once(Connection request) throws IOException {
    Connection.Response answer =
        request
            .cookies(cookies)
            .followRedirects(false)
            .ignoreHttpErrors(true)
            // a redirection has no type at all
            .ignoreContentType(true)
            .execute();
    cookies.putAll(answer.cookies());
    cookies.values().removeIf(String::isEmpty);
    return answer;
  }
}
