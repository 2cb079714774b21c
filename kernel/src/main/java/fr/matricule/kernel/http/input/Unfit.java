package fr.matricule.kernel.http.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;

/** A value of the right JSON type that cannot be; the path to it is Jackson's. */
final class Unfit extends MismatchedInputException {

  private final String code;
  private final transient List<Object> arguments;

  Unfit(JsonParser parser, String code, Object... arguments) {
    super(parser, code);
    this.code = code;
    this.arguments = List.of(arguments);
  }

  String code() {
    return code;
  }

  List<Object> arguments() {
    return arguments;
  }
}
