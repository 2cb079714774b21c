package fr.matricule.eligibility.web.simulation;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the documents depend on; everything may be left out. */
public class RequirementsQuery {

  @QueryParam("situation")
  @Parameter(description = "One of the situations of a profile", example = "STUDENT")
  @Nullable String situation;

  @QueryParam("nationality")
  @Parameter(description = "ISO 3166 code of two letters", example = "MA")
  @Nullable String nationality;

  @QueryParam("age")
  @Parameter(description = "In years", example = "22")
  @Nullable String age;

  @QueryParam("title")
  @Parameter(description = "The residence title", example = "VLS_TS")
  @Nullable String title;

  @QueryParam("cover")
  @Parameter(description = "Cover through another State", example = "NONE")
  @Nullable String cover;

  @QueryParam("link")
  @Parameter(description = "The link with the insured person", example = "SPOUSE")
  @Nullable String link;

  @QueryParam("protection")
  @Parameter(description = "The protection granted", example = "REFUGEE")
  @Nullable String protection;
}
