package fr.matricule.applications.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The terms of the law as dated data, and what a site may have to change when the list of
 * procedures of CRPA D231-2 does: whether silence about the entitlement accepts or rejects. Silence
 * never makes a number.
 */
@ApplicationScoped
public class LegalTerms {

  private final Map<LegalTerm, List<DatedTerm>> terms;
  private final ImplicitOutcome silence;

  @Inject
  LegalTerms(
      @ConfigProperty(name = "matricule.law.silence", defaultValue = "ACCEPTANCE")
          ImplicitOutcome silence) {
    this(LegalTermsFile.read(), silence);
  }

  LegalTerms(Map<LegalTerm, List<DatedTerm>> terms, ImplicitOutcome silence) {
    this.terms = terms;
    this.silence = silence;
  }

  public ImplicitOutcome silence() {
    return silence;
  }

  /** How long the term is for what sets it going on that day. */
  public Period of(LegalTerm term, LocalDate on) {
    return terms.getOrDefault(term, List.of()).stream()
        .filter(value -> value.holdsOn(on))
        .map(DatedTerm::value)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(term + " on " + on));
  }

  /** The day on which silence decides about a request complete on that day. */
  public LocalDate silenceDecidesOn(LocalDate completeOn) {
    return completeOn.plus(of(LegalTerm.SILENCE, completeOn));
  }

  /** The ways and times of appeal that a decision of that day must name. */
  public Remedies remedies(LocalDate decidedOn) {
    return new Remedies(
        of(LegalTerm.APPEAL, decidedOn),
        of(LegalTerm.APPEAL_ANSWER, decidedOn),
        of(LegalTerm.COURT, decidedOn));
  }
}
