package fr.matricule.documents.web;

import fr.matricule.documents.Document;
import fr.matricule.documents.file.HandedOut;
import fr.matricule.documents.file.Vault;
import fr.matricule.kernel.http.Problem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.jboss.logging.Logger;

/** Files as answers: decrypted on their way, saved by browsers and never shown. */
@Singleton
class FileAnswers {

  private static final Logger LOG = Logger.getLogger(FileAnswers.class);

  private final Vault vault;

  FileAnswers(Vault vault) {
    this.vault = vault;
  }

  /** The file, or that the caller has it already. */
  Response answer(Document document, HandedOut file, Request request) {
    EntityTag tag = new EntityTag(file.sha256());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.build();
    }
    InputStream plain = open(file);
    StreamingOutput streamed =
        out -> {
          try (plain) {
            plain.transferTo(out);
          }
        };
    return Response.ok(streamed, file.type().mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, file.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(document, file))
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .tag(tag)
        .build();
  }

  private InputStream open(HandedOut file) {
    try {
      return vault.open(file.place());
    } catch (NoSuchFileException lost) {
      throw new UncheckedIOException(lost);
    } catch (IOException away) {
      LOG.warn("The object store does not answer", away);
      throw Problem.of(503, "try-again");
    }
  }

  private static String name(Document document, HandedOut file) {
    return "%s-v%d.%s\"".formatted(document.kind(), document.version(), file.type().extension());
  }
}
