package fr.matricule.eligibility.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;

/**
 * How much each address may ask in a minute. What it remembers of an address stays in memory, for
 * minutes, and goes nowhere.
 */
final class RateLimit {

  private static final int NETWORK = 8;

  private final int perMinute;
  private final TimeMeter time;
  private final Cache<String, Bucket> buckets;

  RateLimit(int perMinute, int addresses, TimeMeter time) {
    this.perMinute = perMinute;
    this.time = time;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(addresses)
            // by then a bucket is full again, as a new one would be
            .expireAfterAccess(Duration.ofMinutes(2))
            .executor(Runnable::run)
            .build();
  }

  /** Takes so much from an address's allowance; otherwise how long it has to wait. */
  Duration take(String address, int much) {
    Bucket bucket = buckets.get(network(address), _ -> full());
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(Math.min(much, perMinute));
    return Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  long remembered() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
        .withCustomTimePrecision(time)
        .build();
  }

  /** One household has a whole network of IPv6 addresses: its first half counts. */
  private static String network(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return bytes.length == NETWORK * 2 ? Arrays.toString(Arrays.copyOf(bytes, NETWORK)) : address;
    } catch (IllegalArgumentException unusual) {
      return address;
    }
  }
}
