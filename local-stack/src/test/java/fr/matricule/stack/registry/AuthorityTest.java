package fr.matricule.stack.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuthorityTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Conduct USUAL = new Conduct(Duration.ZERO, 0, true);
  private static final UUID CASE = UUID.fromString("019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f");
  private static ECKey key;

  @BeforeAll
  static void makeKey() throws Exception {
    key = new ECKeyGenerator(Curve.P_256).keyID("numbers-2026").generate();
  }

  @Test
  void sealsANumberThatOnlyTheHolderOfTheKeyOpens() throws Exception {
    JsonNode said = data(answer(USUAL, waitingNumber(1)));

    var jwe = JWEObject.parse(said.path("number").asText());
    assertThat(jwe.getHeader().getAlgorithm()).isEqualTo(JWEAlgorithm.ECDH_ES);
    assertThat(jwe.getHeader().getEncryptionMethod()).isEqualTo(EncryptionMethod.A256GCM);
    assertThat(jwe.getHeader().getKeyID()).isEqualTo("numbers-2026");
    JsonNode opened = opened(said);
    assertThat(opened.path("applicationId").asText()).isEqualTo(CASE.toString());
    assertThat(opened.path("attempt").asInt()).isEqualTo(1);
    assertThat(opened.path("number").asText()).matches("2040599999\\d{5}");
    assertThat(opened.path("kind").asText()).isEqualTo("NIA");
  }

  @Test
  void saysNothingOfTheNumberOutsideTheSeal() throws Exception {
    JsonNode said = data(answer(USUAL, waitingNumber(1)));

    assertThat(said.toString()).doesNotContain(opened(said).path("number").asText());
    assertThat(said.propertyStream().map(Map.Entry::getKey))
        .containsExactlyInAnyOrder("applicationId", "attempt", "number", "issuedOn");
    assertThat(said.path("issuedOn").asText()).isEqualTo("2026-09-09");
  }

  @Test
  void certifiesTheDigitsOfTheWaitingNumber() throws Exception {
    JsonNode waiting = opened(data(answer(USUAL, waitingNumber(1))));
    JsonNode certified = data(answer(USUAL, certification(2)));

    assertThat(opened(certified).path("number")).isEqualTo(waiting.path("number"));
    assertThat(opened(certified).path("kind").asText()).isEqualTo("NIR");
    assertThat(certified.path("sameDigits").asBoolean()).isTrue();
    assertThat(certified.path("certifiedOn").asText()).isEqualTo("2026-09-14");
  }

  @Test
  void certifiesOtherDigitsWhenToldSo() throws Exception {
    var conduct = new Conduct(Duration.ZERO, 0, false);
    JsonNode waiting = opened(data(answer(conduct, waitingNumber(1))));
    JsonNode certified = data(answer(conduct, certification(2)));

    assertThat(opened(certified).path("number")).isNotEqualTo(waiting.path("number"));
    assertThat(certified.path("sameDigits").asBoolean()).isFalse();
  }

  @Test
  void repeatsAnAnswerAsTheSameEvent() throws Exception {
    assertThat(header(answer(USUAL, waitingNumber(1)), "ce_id"))
        .isEqualTo(header(answer(USUAL, waitingNumber(1)), "ce_id"))
        .isNotEqualTo(header(answer(USUAL, certification(2)), "ce_id"));
  }

  @Test
  void speaksCloudEvents() throws Exception {
    ProducerRecord<String, byte[]> said = answer(USUAL, certification(2));

    assertThat(said.topic()).isEqualTo("matricule.registry");
    assertThat(said.key()).isEqualTo(CASE.toString());
    assertThat(header(said, "ce_type")).isEqualTo("fr.matricule.NumberCertified.v1");
    assertThat(header(said, "ce_source")).isEqualTo("/registry");
    assertThat(header(said, "ce_subject")).isEqualTo("application/" + CASE);
    assertThat(header(said, "ce_specversion")).isEqualTo("1.0");
    assertThat(header(said, "ce_sequence")).isEqualTo("2");
    assertThat(header(said, "content-type")).isEqualTo("application/json");
  }

  @Test
  void failsAsOftenAsToldThenAnswers() throws Exception {
    var authority = new Authority(desk(), new Conduct(Duration.ZERO, 2, true));

    assertThatIOException().isThrownBy(() -> authority.answer(waitingNumber(1)));
    assertThatIOException().isThrownBy(() -> authority.answer(waitingNumber(1)));
    assertThat(authority.answer(waitingNumber(1))).isPresent();
  }

  @Test
  void answersNobodyWhoNoLongerAsks() throws Exception {
    var authority = new Authority(new Counter(Optional.empty()), USUAL);

    assertThat(authority.answer(waitingNumber(1))).isEmpty();
  }

  @Test
  void refusesARequestThatIsNone() {
    byte[] noPurpose =
        "{\"applicationId\":\"%s\",\"attempt\":1}".formatted(CASE).getBytes(StandardCharsets.UTF_8);

    assertThatIllegalArgumentException().isThrownBy(() -> NumberRequest.read(noPurpose));
  }

  @Test
  void readsARequestWithMembersItDoesNotKnow() {
    String data =
        """
        {"applicationId":"%s","attempt":3,"purpose":"CERTIFICATION","requestedOn":"2026-09-14","new":1}
        """
            .formatted(CASE);

    assertThat(NumberRequest.read(data.getBytes(StandardCharsets.UTF_8)).attempt()).isEqualTo(3);
  }

  private static ProducerRecord<String, byte[]> answer(Conduct conduct, NumberRequest request)
      throws IOException {
    return new Authority(desk(), conduct)
        .answer(request)
        .orElseThrow()
        .on("matricule.registry", Instant.parse("2026-09-09T08:00:00Z"), null);
  }

  private static JsonNode data(ProducerRecord<String, byte[]> said) throws IOException {
    return JSON.readTree(said.value());
  }

  private static JsonNode opened(JsonNode said) throws Exception {
    var jwe = JWEObject.parse(said.path("number").asText());
    jwe.decrypt(new ECDHDecrypter(key));
    return JSON.readTree(jwe.getPayload().toBytes());
  }

  private static String header(ProducerRecord<String, byte[]> said, String name) {
    return new String(said.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static NumberRequest waitingNumber(int attempt) {
    return new NumberRequest(
        CASE, attempt, NumberRequest.Purpose.WAITING_NUMBER, LocalDate.parse("2026-09-09"));
  }

  private static NumberRequest certification(int attempt) {
    return new NumberRequest(
        CASE, attempt, NumberRequest.Purpose.CERTIFICATION, LocalDate.parse("2026-09-14"));
  }

  private static Authority.Desk desk() {
    return new Counter(Optional.of(new Identity("F", "2004-05-17")));
  }

  /** A desk at which one identity lies, or none. */
  private record Counter(Optional<Identity> identity) implements Authority.Desk {
    @Override
    public Optional<Identity> identity(NumberRequest request) {
      return identity;
    }

    @Override
    public JWKSet keys() {
      return new JWKSet(key.toPublicJWK());
    }
  }
}
