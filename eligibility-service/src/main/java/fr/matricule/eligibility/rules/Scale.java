package fr.matricule.eligibility.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * An amount that grows with the household: for one person, factors for more, so much for each
 * further one.
 */
public record Scale(List<Long> cents, long furtherCents) {

  static Scale of(BigDecimal one, List<BigDecimal> factors, BigDecimal further) {
    List<Long> cents = new ArrayList<>();
    cents.add(cents(one));
    factors.forEach(factor -> cents.add(cents(one.multiply(factor))));
    return new Scale(List.copyOf(cents), cents(one.multiply(further)));
  }

  private static long cents(BigDecimal euros) {
    return euros.movePointRight(2).setScale(0, java.math.RoundingMode.HALF_UP).longValueExact();
  }

  /** The amount for a household, in cents. */
  public long forHousehold(int size) {
    int listed = Math.min(Math.max(size, 1), cents.size());
    return cents.get(listed - 1) + (long) (Math.max(size, 1) - listed) * furtherCents;
  }
}
