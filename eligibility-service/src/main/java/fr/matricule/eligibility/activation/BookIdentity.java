package fr.matricule.eligibility.activation;

/**
 * Which book judges. A book is code and values: one without the other decides nothing.
 *
 * @param code hash of every class that the rules reach
 * @param files hash of the files from which its values were read
 * @param version what its newest edition is called
 */
public record BookIdentity(String code, String files, String version) {

  /** Whether both judge alike in every case. */
  public boolean isSameAs(BookIdentity other) {
    return code.equals(other.code) && files.equals(other.files);
  }

  /** As it is told to people. */
  public String brief() {
    return "%s (code %s, files %s)".formatted(version, brief(code), brief(files));
  }

  private static String brief(String hash) {
    return hash.substring(0, Math.min(8, hash.length()));
  }
}
