package fr.matricule.stack.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The letters that went to the post. */
final class Letters {
  private final PostFolder folder;

  Letters(Path folder) {
    this.folder = new PostFolder(folder);
  }

  List<Letter> all() throws IOException {
    var letters = new ArrayList<Letter>();
    for (Manifest manifest : folder.handedIn()) {
      letters.add(letter(manifest));
    }
    return letters;
  }

  Optional<byte[]> pdf(String id) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(folder.pdf(id)));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  private Letter letter(Manifest manifest) throws IOException {
    PostStatus last = null;
    for (PostStatus status : PostStatus.values()) {
      if (folder.has(manifest.id(), status)) {
        last = status;
      }
    }
    String at = last == null ? null : folder.since(manifest.id(), last).toString();
    return new Letter(manifest.id(), manifest.addressLines(), manifest.pages(), last, at);
  }
}
