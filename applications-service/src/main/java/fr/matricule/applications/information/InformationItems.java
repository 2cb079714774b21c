package fr.matricule.applications.information;

import java.util.List;

/** The items of one request, in the order in which they were asked. */
public record InformationItems(List<InformationItem> all) {

  public InformationItems {
    all = List.copyOf(all);
  }
}
