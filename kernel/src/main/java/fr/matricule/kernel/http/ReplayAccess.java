package fr.matricule.kernel.http;

import java.util.UUID;

/** Says before an answer is given again whether its caller may still see the case it is about. */
@FunctionalInterface
public interface ReplayAccess {

  /**
   * Passes only if the present caller may see the case; asked outside of any transaction.
   *
   * @throws Problem 404 otherwise
   */
  void require(UUID caseId);
}
