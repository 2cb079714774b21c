package fr.matricule.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An identity provider that refuses a right password while another login is under way. */
class OidcTokensTest {

  private final AtomicInteger refusals = new AtomicInteger();
  private HttpServer provider;

  @BeforeEach
  void start() throws IOException {
    provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    provider.createContext("/protocol/openid-connect/token", this::answer);
    provider.start();
  }

  @AfterEach
  void stop() {
    provider.stop(0);
  }

  private void answer(HttpExchange call) throws IOException {
    boolean refused = refusals.getAndDecrement() > 0;
    byte[] body =
        (refused ? "{\"error\":\"invalid_grant\"}" : "{\"access_token\":\"t\",\"expires_in\":300}")
            .getBytes();
    call.sendResponseHeaders(refused ? 401 : 200, body.length);
    call.getResponseBody().write(body);
    call.close();
  }

  private OidcTokens tokens() {
    return new OidcTokens(URI.create("http://127.0.0.1:" + provider.getAddress().getPort()));
  }

  @Test
  void asksAgainAfterAWhile() {
    refusals.set(2);

    assertThat(tokens().of("claire")).isEqualTo("t");
  }

  @Test
  void givesUpWhenThePasswordIsWrong() {
    refusals.set(1000);

    assertThatThrownBy(() -> tokens().of("claire")).hasMessageContaining("invalid_grant");
  }
}
