package fr.matricule.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Opens an account as a person does: the terms, the mail that confirms the address, a password. */
public final class Registration {
  private static final String CALLBACK = "http://localhost:8080/login/callback";
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  private final URI realm;
  private final MailPage mails;
  private final Browser browser = new Browser(URI.create(CALLBACK));

  public Registration(URI realm, MailPage mails) {
    this.realm = realm;
    this.mails = mails;
  }

  /** Asks for an account and returns the text of the terms that had to be accepted. */
  public String ask(String email, String language) {
    Browser.Place login = browser.open(loginPage(language));
    Browser.Place form = browser.open(login.link("registration").absUrl("href"));
    String terms = form.page().expectFirst("#kc-registration-terms-text").text();
    assertThat(form.page().select("input[name~=(?i)name]")).as("no name is asked").isEmpty();
    browser.send(form.form(), Map.of("email", email, "termsAccepted", "on"));
    return terms;
  }

  /** Follows the link in the mail and chooses a password: the account is open then. */
  public void confirm(String email, String password) {
    Browser.Place choice = browser.open(link(email));
    Browser.Place in =
        browser.send(choice.form(), Map.of("password-new", password, "password-confirm", password));
    assertThat(in.at().toString())
        .as("logged in, on the way to the front end")
        .startsWith(CALLBACK)
        .contains("code=");
  }

  /** How many mails wait for somebody who has asked. */
  public Stream<String> mailed(String email) {
    return mails.to(email).map(mail -> mail.path("text").asText());
  }

  private String link(String email) {
    return mailed(email)
        .flatMap(text -> LINK.matcher(text).results())
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow();
  }

  /** The challenge is that of a front end that will never redeem its code. */
  private String loginPage(String language) {
    return realm
        + "/protocol/openid-connect/auth?client_id=matricule-web&response_type=code&scope=openid"
        + "&code_challenge_method=S256&code_challenge="
        + "a".repeat(43)
        + "&ui_locales="
        + language
        + "&redirect_uri="
        + URLEncoder.encode(CALLBACK, StandardCharsets.UTF_8);
  }
}
