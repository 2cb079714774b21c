package fr.matricule.documents.inspection.pdf;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Counts the warnings of PDFBox's parser while it is open: each says that the file departs from the
 * format and was read by guessing, where another reader may guess otherwise.
 */
final class ParserWarnings extends Handler implements AutoCloseable {

  private static final Logger PARSER = Logger.getLogger("org.apache.pdfbox.pdfparser");

  private int count;

  ParserWarnings() {
    PARSER.addHandler(this);
    PARSER.setUseParentHandlers(false);
  }

  boolean any() {
    return count > 0;
  }

  @Override
  public void publish(LogRecord said) {
    if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
      count++;
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    PARSER.removeHandler(this);
  }
}
