package fr.matricule.stack.mail;

import java.util.List;
import java.util.stream.Collectors;

/** The pages on which a person reads mails and letters. */
record MailPages() {
  static final String STYLE =
      """
      :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
      body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      table { border-collapse: collapse; width: 100%; }
      caption { text-align: start; font-size: 1.25rem; font-weight: 600; margin-block: 1.5rem .5rem; }
      th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0; border-block-end: 1px solid #8886; }
      pre { white-space: pre-wrap; padding: 1rem; border: 1px solid #8886; font: inherit; }
      dt { font-weight: 600; }
      a:focus-visible { outline: 3px solid; outline-offset: 2px; }
      """;

  String list(List<ReceivedMail> mails, List<Letter> letters) {
    return page("Mails and letters", mailTable(mails) + letterTable(letters));
  }

  String mail(ReceivedMail mail) {
    return page(
        mail.subject(),
        """
        <dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd><dt>Received</dt><dd>%s</dd></dl>
        <pre>%s</pre>
        <p><a href="/mails/%s/raw">As it came</a> · <a href="/">All mails and letters</a></p>
        """
            .formatted(
                escaped(mail.from()),
                escaped(mail.to()),
                mail.receivedAt(),
                escaped(mail.text()),
                mail.id()));
  }

  private static String mailTable(List<ReceivedMail> mails) {
    return table(
        "Mails",
        List.of("Received", "To", "Subject"),
        mails.stream()
            .map(
                mail ->
                    List.of(
                        mail.receivedAt(),
                        escaped(mail.to()),
                        link("/mails/" + mail.id(), orUntitled(mail.subject()))))
            .toList());
  }

  private static String letterTable(List<Letter> letters) {
    return table(
        "Letters",
        List.of("Address", "Pages", "Post", "PDF"),
        letters.stream()
            .map(
                letter ->
                    List.of(
                        letter.addressLines().stream()
                            .map(MailPages::escaped)
                            .collect(Collectors.joining("<br>")),
                        Integer.toString(letter.pages()),
                        letter.status() == null ? "handed in" : letter.status().toString(),
                        link("/letters/" + letter.id() + ".pdf", "Open the letter")))
            .toList());
  }

  private static String table(String caption, List<String> heads, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return "<h2>%s</h2><p>None yet.</p>".formatted(caption);
    }
    String head =
        heads.stream().map("<th scope=\"col\">%s</th>"::formatted).collect(Collectors.joining());
    String body =
        rows.stream()
            .map(
                cells ->
                    cells.stream()
                        .map("<td>%s</td>"::formatted)
                        .collect(Collectors.joining("", "<tr>", "</tr>\n")))
            .collect(Collectors.joining());
    return "<table><caption>%s</caption><thead><tr>%s</tr></thead><tbody>%s</tbody></table>\n"
        .formatted(caption, head, body);
  }

  private static String page(String title, String content) {
    return """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>%1$s · Matricule</title><link rel="stylesheet" href="/style.css"></head>
        <body><main><h1>%1$s</h1>
        %2$s</main></body></html>
        """
        .formatted(escaped(title), content);
  }

  private static String link(String target, String text) {
    return "<a href=\"%s\">%s</a>".formatted(target, escaped(text));
  }

  private static String orUntitled(String subject) {
    return subject.isEmpty() ? "(no subject)" : subject;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
