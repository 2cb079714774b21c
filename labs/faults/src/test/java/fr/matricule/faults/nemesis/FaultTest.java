package fr.matricule.faults.nemesis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.faults.nemesis.Fault.Kind;
import org.junit.jupiter.api.Test;

class FaultTest {

  @Test
  void ofAPartOrAnOwnLinkHindersAService() {
    assertThat(new Fault(Kind.STOP, "postgres", 5).hinders("documents")).isTrue();
    assertThat(new Fault(Kind.CUT, "documents-s3", 5).hinders("documents")).isTrue();
  }

  @Test
  void ofAnotherServiceHindersItNot() {
    assertThat(new Fault(Kind.KILL, "eligibility", 0).hinders("documents")).isFalse();
    assertThat(new Fault(Kind.HALF_OPEN, "notifications-oidc", 12).hinders("documents")).isFalse();
    assertThat(new Fault(Kind.POISON, "matricule.documents", 3).hinders("documents")).isFalse();
  }
}
