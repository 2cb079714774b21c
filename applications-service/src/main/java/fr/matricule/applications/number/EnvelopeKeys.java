package fr.matricule.applications.number;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The key pairs to which the authority seals its answers (JWE, ECDH-ES and A256GCM). The first is
 * the one in use; older ones stay until what was sealed to them has arrived, each found by its kid.
 */
public final class EnvelopeKeys {

  private final JWKSet keys;

  /** Reads a JSON Web Key Set with private EC keys on P-256. */
  public EnvelopeKeys(String jwks) {
    try {
      keys = JWKSet.parse(jwks);
    } catch (ParseException unreadable) {
      throw new IllegalArgumentException("the number keys are not a JSON Web Key Set");
    }
    boolean usable =
        !keys.isEmpty()
            && keys.getKeys().stream()
                .allMatch(
                    key ->
                        key instanceof ECKey ec
                            && ec.getCurve().equals(Curve.P_256)
                            && ec.isPrivate()
                            && ec.getKeyID() != null);
    if (!usable) {
      throw new IllegalArgumentException("a number key is no private P-256 key with a kid");
    }
  }

  /** The public half, as a JSON Web Key Set. */
  public Map<String, Object> published() {
    return keys.toPublicJWKSet().toJSONObject(true);
  }

  /** Opens a sealed answer with the key it names. */
  public NumberAnswer open(String envelope) {
    JWEObject jwe = parse(envelope);
    if (!JWEAlgorithm.ECDH_ES.equals(jwe.getHeader().getAlgorithm())
        || !EncryptionMethod.A256GCM.equals(jwe.getHeader().getEncryptionMethod())) {
      throw new UnreadableEnvelope("the envelope is not ECDH-ES with A256GCM");
    }
    String kid = jwe.getHeader().getKeyID();
    if (kid == null || !(keys.getKeyByKeyId(kid) instanceof ECKey key)) {
      throw new UnreadableEnvelope("the envelope is sealed to a key that is not ours");
    }
    try {
      jwe.decrypt(new ECDHDecrypter(key));
    } catch (JOSEException tampered) {
      throw new UnreadableEnvelope("the envelope cannot be opened");
    }
    return answer(jwe.getPayload().toJSONObject());
  }

  // the library answers some texts that are no envelope with a NullPointerException
  private static JWEObject parse(String envelope) {
    try {
      return JWEObject.parse(envelope);
    } catch (ParseException | RuntimeException unreadable) {
      throw new UnreadableEnvelope("what came is no envelope");
    }
  }

  private static NumberAnswer answer(@Nullable Map<String, Object> content) {
    if (content != null
        && content.get("applicationId") instanceof String id
        && content.get("attempt") instanceof Number attempt
        && content.get("number") instanceof String number
        && content.get("kind") instanceof String kind) {
      try {
        return new NumberAnswer(
            UUID.fromString(id), attempt.intValue(), number, NumberKind.valueOf(kind));
      } catch (IllegalArgumentException unfit) {
        throw new UnreadableEnvelope("the envelope holds something else than an answer");
      }
    }
    throw new UnreadableEnvelope("the envelope holds something else than an answer");
  }
}
