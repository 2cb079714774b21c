package fr.matricule.stack.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.web.Reply;
import fr.matricule.stack.web.Request;
import fr.matricule.stack.web.Site;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApplicationsApiTest {
  private static final UUID CASE = UUID.fromString("019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f");
  private static final NumberRequest REQUEST =
      new NumberRequest(
          CASE, 2, NumberRequest.Purpose.CERTIFICATION, LocalDate.parse("2026-09-14"));

  private final int port = Ports.free().of(Door.APPLICATIONS);
  private final URI base = URI.create("http://127.0.0.1:" + port);
  private final ApplicationsApi api = new ApplicationsApi(base, base.resolve("/realms/matricule"));
  private Site neighbours;
  private Reply identity = Reply.notFound();
  private String login = "";

  @BeforeEach
  void open() throws IOException {
    neighbours = Site.open(port, this::answer);
  }

  @AfterEach
  void close() {
    neighbours.close();
  }

  @Test
  void readsTheIdentityAsAnIntegrationOfItsOwn() throws IOException {
    identity =
        Reply.json(
            Map.of("sex", "F", "birthDate", "2004-05", "birthName", "EXEMPLE", "attempt", 2));

    assertThat(api.identity(REQUEST)).contains(new Identity("F", "2004-05"));
    assertThat(login).contains("grant_type=client_credentials", "client_id=registry-simulator");
  }

  @Test
  void knowsThatNobodyAsksAnyMore() throws IOException {
    assertThat(api.identity(REQUEST)).isEmpty();
  }

  @Test
  void reportsAnOutageAsOne() {
    identity = Reply.problem(503, "away");

    assertThatIOException().isThrownBy(() -> api.identity(REQUEST)).withMessageContaining("503");
  }

  @Test
  void reportsARefusalWithoutTakingItForAnErasedCase() {
    identity = Reply.problem(403, "not yours");

    assertThatIOException().isThrownBy(() -> api.identity(REQUEST)).withMessageContaining("403");
  }

  @Test
  void readsThePublishedKeys() throws IOException {
    assertThat(api.keys().getKeys()).hasSize(1);
  }

  private Reply answer(Request request) throws Exception {
    return switch (request.path()) {
      case "/realms/matricule/protocol/openid-connect/token" -> {
        login = new String(request.body(), StandardCharsets.UTF_8);
        yield Reply.json(Map.of("access_token", "token"));
      }
      case "/keys" ->
          Reply.json(
              new JWKSet(new ECKeyGenerator(Curve.P_256).keyID("k").generate().toPublicJWK())
                  .toJSONObject());
      case "/applications/019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f/number-requests/2" -> identity;
      default -> Reply.notFound();
    };
  }
}
