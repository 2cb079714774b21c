package fr.matricule.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private final AtomicLong nanos = new AtomicLong();
  private final RateLimit allowance = new RateLimit(6, 100, new Meter(nanos));

  private record Meter(AtomicLong nanos) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return nanos.get();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }

  @Test
  void letsAnAddressAskSoOftenAndThenSaysHowLongToWait() {
    for (int i = 0; i < 6; i++) {
      assertThat(allowance.take("203.0.113.7", 1)).isZero();
    }
    assertThat(allowance.take("203.0.113.7", 1)).isEqualTo(Duration.ofSeconds(10));
    nanos.addAndGet(Duration.ofSeconds(10).toNanos());
    assertThat(allowance.take("203.0.113.7", 1)).isZero();
    assertThat(allowance.take("203.0.113.7", 1)).isPositive();
  }

  @Test
  void countsEachAddressAlone() {
    allowance.take("203.0.113.7", 6);
    assertThat(allowance.take("203.0.113.7", 1)).isPositive();
    assertThat(allowance.take("203.0.113.8", 1)).isZero();
  }

  @Test
  void countsANetworkOfTheSixthVersionAsOne() {
    allowance.take("2001:db8:1:2:3:4:5:6", 6);
    assertThat(allowance.take("2001:db8:1:2::1", 1)).isPositive();
    assertThat(allowance.take("2001:db8:1:3::1", 1)).isZero();
  }

  @Test
  void neverAsksForMoreThanThereCanBe() {
    assertThat(allowance.take("203.0.113.9", 1000)).isZero();
    assertThat(allowance.take("203.0.113.9", 1000)).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void forgetsAddressesRatherThanGrowing() {
    allowance.take("198.51.100.1", 6);
    for (int i = 0; i < 5_000; i++) {
      allowance.take("10.0." + i / 250 + "." + i % 250, 1);
    }
    assertThat(allowance.remembered()).isLessThanOrEqualTo(100);
  }
}
