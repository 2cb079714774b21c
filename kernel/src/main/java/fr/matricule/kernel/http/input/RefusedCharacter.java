package fr.matricule.kernel.http.input;

/** A character that can stand in no text of its kind. */
public final class RefusedCharacter extends IllegalArgumentException {

  private final int character;

  RefusedCharacter(int character) {
    super("the character " + name(character));
    this.character = character;
  }

  /** Its number and, where Unicode gives one, its name: {@code U+0000 NULL}. */
  public String named() {
    return name(character);
  }

  private static String name(int character) {
    String name = Character.getName(character);
    return "U+%04X".formatted(character) + (name == null ? "" : " " + name);
  }
}
