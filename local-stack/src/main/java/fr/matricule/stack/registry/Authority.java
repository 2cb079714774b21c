package fr.matricule.stack.registry;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Decides what to answer to a request. */
final class Authority {
  /** Where it reads identities and keys. */
  interface Desk {
    Optional<Identity> identity(NumberRequest request) throws IOException;

    JWKSet keys() throws IOException;
  }

  private final Desk desk;
  private final Map<UUID, Integer> failed = new HashMap<>();
  private volatile Conduct conduct;

  Authority(Desk desk, Conduct conduct) {
    this.desk = desk;
    this.conduct = conduct;
  }

  Conduct conduct() {
    return conduct;
  }

  void behave(Conduct wanted) {
    conduct = wanted;
  }

  /** Empty when nobody waits for an answer any more. */
  Optional<Answer> answer(NumberRequest request) throws IOException {
    Conduct now = conduct;
    fail(request, now);
    Optional<Identity> identity = desk.identity(request);
    if (identity.isEmpty()) {
      return Optional.empty();
    }
    boolean same = now.sameDigits();
    String person = request.applicationId().toString();
    boolean ofItsOwn = !same && request.purpose() == NumberRequest.Purpose.CERTIFICATION;
    SyntheticNumber number =
        SyntheticNumber.of(identity.get(), ofItsOwn ? person + "/" + request.attempt() : person);
    return Optional.of(new Answer(request, SealedNumber.of(request, number, desk.keys()), same));
  }

  private void fail(NumberRequest request, Conduct now) throws IOException {
    if (now.failures() == 0) {
      return;
    }
    int times = failed.merge(request.id(), 1, Integer::sum);
    if (times <= now.failures()) {
      throw new IOException("The authority is out of order, as it was told to be");
    }
  }
}
