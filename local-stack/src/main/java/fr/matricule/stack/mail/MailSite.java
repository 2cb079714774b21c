package fr.matricule.stack.mail;

import fr.matricule.stack.web.Reply;
import fr.matricule.stack.web.Request;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The addresses of the mail page and of its API. */
record MailSite(Mailbox mailbox, Letters letters) {

  Reply answer(Request request) throws IOException {
    if (!request.is("GET")) {
      return Reply.problem(405, "Only GET");
    }
    String path = request.path();
    return switch (path) {
      case "/" -> Reply.html(new MailPages().list(mailbox.all(), letters.all()));
      case "/style.css" -> Reply.text("text/css; charset=utf-8", MailPages.STYLE);
      case "/api/mails" -> Reply.json(mails(request));
      case "/api/letters" -> Reply.json(letters.all());
      default -> one(path.startsWith("/api/") ? path.substring(4) : path, path.startsWith("/api/"));
    };
  }

  private Reply one(String path, boolean api) throws IOException {
    String[] parts = path.substring(1).split("/");
    Optional<Reply> found =
        switch (parts[0] + "/" + parts.length) {
          case "mails/2" -> mail(parts[1], api);
          case "mails/3" -> parts[2].equals("raw") ? raw(parts[1]) : Optional.empty();
          case "letters/2" -> letter(parts[1]);
          default -> Optional.empty();
        };
    return found.orElseGet(Reply::notFound);
  }

  private List<ReceivedMail> mails(Request request) throws IOException {
    Optional<String> to = request.parameter("to");
    return to.isPresent() ? mailbox.to(to.get()) : mailbox.all();
  }

  private Optional<Reply> mail(String id, boolean api) throws IOException {
    return mailbox
        .find(id)
        .map(mail -> api ? Reply.json(mail) : Reply.html(new MailPages().mail(mail)));
  }

  private Optional<Reply> raw(String id) throws IOException {
    return mailbox.raw(id).map(Reply::plain);
  }

  private Optional<Reply> letter(String name) throws IOException {
    if (!name.endsWith(".pdf")) {
      return Optional.empty();
    }
    return letters
        .pdf(name.substring(0, name.length() - ".pdf".length()))
        .map(pdf -> new Reply(200, "application/pdf", pdf));
  }
}
