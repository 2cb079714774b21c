package fr.matricule.stack.links;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** All links of a stack, found by name or by a pattern with {@code *}. */
public final class Links {
  private final List<Link> links;

  public Links(Collection<Link> links) {
    this.links = List.copyOf(links);
  }

  public void open() throws IOException {
    for (Link link : links) {
      link.open();
    }
  }

  public void close() {
    links.forEach(Link::close);
  }

  public List<Link> all() {
    return links;
  }

  public List<Link> named(String pattern) {
    Pattern wanted = Pattern.compile(("\\Q" + pattern + "\\E").replace("*", "\\E.*\\Q"));
    return links.stream().filter(link -> wanted.matcher(link.name()).matches()).toList();
  }
}
