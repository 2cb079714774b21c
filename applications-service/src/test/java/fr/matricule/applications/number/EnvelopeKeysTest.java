package fr.matricule.applications.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeKeysTest {

  private static final UUID CASE = UUID.randomUUID();
  private static ECKey older;
  private static ECKey newer;
  private static EnvelopeKeys keys;

  @BeforeAll
  static void makeKeys() throws JOSEException {
    older = new ECKeyGenerator(Curve.P_256).keyID("2026-1").generate();
    newer = new ECKeyGenerator(Curve.P_256).keyID("2026-2").generate();
    keys = new EnvelopeKeys(new JWKSet(List.of(newer, older)).toString(false));
  }

  @Test
  void opensWhatWasSealedToTheKeyInUseAndToOlderOnes() throws JOSEException {
    for (ECKey key : List.of(newer, older)) {
      NumberAnswer answer = keys.open(seal(key, content(1), EncryptionMethod.A256GCM));
      assertThat(answer).isEqualTo(new NumberAnswer(CASE, 1, "190019999900163", NumberKind.NIA));
    }
  }

  @Test
  void publishesOnlyPublicHalvesTheOneInUseFirst() {
    Map<String, Object> published = keys.published();
    assertThat(published.toString()).contains("2026-2").doesNotContain(" d=");
    List<?> all = (List<?>) published.get("keys");
    assertThat(((Map<?, ?>) all.getFirst()).get("kid")).isEqualTo("2026-2");
    assertThat(all).allSatisfy(key -> assertThat(((Map<?, ?>) key).containsKey("d")).isFalse());
  }

  @Test
  void refusesAForeignKeyAnotherMethodAndTampering() throws JOSEException {
    ECKey foreign = new ECKeyGenerator(Curve.P_256).keyID("2026-9").generate();
    ECKey impostor = new ECKeyGenerator(Curve.P_256).keyID("2026-1").generate();
    String good = seal(older, content(1), EncryptionMethod.A256GCM);
    for (String envelope :
        List.of(
            seal(foreign, content(1), EncryptionMethod.A256GCM),
            seal(impostor, content(1), EncryptionMethod.A256GCM),
            seal(older, content(1), EncryptionMethod.A128GCM),
            good.substring(0, good.length() - 4) + "AAAA",
            "eyJhbGciOiJub25lIn0..AA.AA.AA",
            "",
            "not.a.jwe")) {
      assertThatThrownBy(() -> keys.open(envelope))
          .isInstanceOf(UnreadableEnvelope.class)
          .hasMessageNotContaining("1900199999");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "190019999900163",
        "{\"applicationId\":\"x\",\"attempt\":1,\"number\":\"1\",\"kind\":\"NIA\"}",
        "{\"applicationId\":\"019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f\",\"attempt\":1,\"number\":\"1\",\"kind\":\"NNP\"}",
      })
  void refusesAnEnvelopeWithSomethingElseInIt(String content) throws JOSEException {
    String envelope = seal(older, content, EncryptionMethod.A256GCM);
    assertThatThrownBy(() -> keys.open(envelope)).isInstanceOf(UnreadableEnvelope.class);
  }

  @Test
  void bindsAnAnswerToItsCaseAttemptAndKind() {
    NumberAnswer answer = new NumberAnswer(CASE, 1, "190019999900163", NumberKind.NIA);
    assertThat(answer.answers(CASE, 1, NumberKind.NIA)).isTrue();
    assertThat(answer.answers(UUID.randomUUID(), 1, NumberKind.NIA)).isFalse();
    assertThat(answer.answers(CASE, 2, NumberKind.NIA)).isFalse();
    assertThat(answer.answers(CASE, 1, NumberKind.NIR)).isFalse();
    assertThat(answer.toString()).doesNotContain("1900");
  }

  @Test
  void refusesToStartWithKeysThatCannotOpenAnything() throws JOSEException {
    String publicOnly = new JWKSet(older.toPublicJWK()).toString(true);
    String otherCurve =
        new JWKSet(new ECKeyGenerator(Curve.P_384).keyID("x").generate()).toString(false);
    String nameless = new JWKSet(new ECKeyGenerator(Curve.P_256).generate()).toString(false);
    for (String jwks : List.of(publicOnly, otherCurve, nameless, "{\"keys\":[]}", "nonsense")) {
      assertThatThrownBy(() -> new EnvelopeKeys(jwks)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static String content(int attempt) {
    return "{\"applicationId\":\"%s\",\"attempt\":%d,\"number\":\"190019999900163\",\"kind\":\"NIA\"}"
        .formatted(CASE, attempt);
  }

  private static String seal(ECKey key, String content, EncryptionMethod method)
      throws JOSEException {
    JWEObject jwe =
        new JWEObject(
            new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, method).keyID(key.getKeyID()).build(),
            new Payload(content));
    jwe.encrypt(new ECDHEncrypter(key.toECPublicKey()));
    return jwe.serialize();
  }
}
