package fr.matricule.applications.web;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import fr.matricule.kernel.testing.Events;
import io.restassured.RestAssured;
import java.text.ParseException;
import java.util.UUID;

/** The issuing authority: seals a number to the published key and says so on its topic. */
final class Authority {

  /** A number that fits Amina: a woman born in May 2004, birthplace 99 999. */
  static final String NUMBER = "204059999900123";

  private Authority() {}

  static String sealed(UUID id, int attempt, String kind, String number) {
    try {
      ECKey key = JWKSet.parse(RestAssured.get("/keys").asString()).getKeys().getFirst().toECKey();
      JWEObject jwe =
          new JWEObject(
              new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.A256GCM)
                  .keyID(key.getKeyID())
                  .build(),
              new Payload(
                  "{\"applicationId\":\"%s\",\"attempt\":%d,\"number\":\"%s\",\"kind\":\"%s\"}"
                      .formatted(id, attempt, number, kind)));
      jwe.encrypt(new ECDHEncrypter(key));
      return jwe.serialize();
    } catch (ParseException | JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  static void issues(UUID id, int attempt, String sealed) {
    says("WaitingNumberIssued", id, attempt, sealed, "\"issuedOn\":\"2026-09-09\"");
  }

  static void certifies(UUID id, int attempt, String sealed) {
    says(
        "NumberCertified",
        id,
        attempt,
        sealed,
        "\"certifiedOn\":\"2026-09-10\",\"sameDigits\":true");
  }

  private static void says(String type, UUID id, int attempt, String sealed, String more) {
    Events.send(
        "registry",
        UUID.randomUUID().toString(),
        type,
        "/registry",
        id,
        0,
        "{\"applicationId\":\"%s\",\"attempt\":%d,\"number\":\"%s\",%s}"
            .formatted(id, attempt, sealed, more));
  }
}
