package fr.matricule.stack.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.LinkedHashMap;

/** A number that only applications-service can read, bound to one case and attempt. */
record SealedNumber(String compact) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static SealedNumber of(NumberRequest request, SyntheticNumber number, JWKSet keys) {
    ECKey key = current(keys);
    var content = new LinkedHashMap<String, Object>();
    content.put("applicationId", request.applicationId().toString());
    content.put("attempt", request.attempt());
    content.put("number", number.digits());
    content.put("kind", request.purpose().kind());
    try {
      var jwe =
          new JWEObject(
              new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.A256GCM)
                  .keyID(key.getKeyID())
                  .build(),
              new Payload(JSON.writeValueAsString(content)));
      jwe.encrypt(new ECDHEncrypter(key));
      return new SealedNumber(jwe.serialize());
    } catch (JOSEException | JsonProcessingException e) {
      throw new IllegalStateException("The number could not be sealed", e);
    }
  }

  /** The first one published is the one to seal with; others are there for what is under way. */
  private static ECKey current(JWKSet keys) {
    return keys.getKeys().stream()
        .filter(ECKey.class::isInstance)
        .map(ECKey.class::cast)
        .filter(key -> key.getCurve().equals(Curve.P_256))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No P-256 key is published"));
  }
}
