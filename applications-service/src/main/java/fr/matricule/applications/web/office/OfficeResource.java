package fr.matricule.applications.web.office;

import fr.matricule.applications.office.Office;
import fr.matricule.applications.office.Offices;
import fr.matricule.applications.text.Canonical;
import fr.matricule.applications.web.Examples;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The offices, for everybody. */
@Path("/offices")
@Tag(name = "Offices")
@Produces(MediaType.APPLICATION_JSON)
public class OfficeResource {

  /** Some offices. */
  public record OfficeList(List<OfficeView> items) {}

  private final Offices offices;

  OfficeResource(Offices offices) {
    this.offices = offices;
  }

  @GET
  @PermitAll
  @Operation(operationId = "getOffices", summary = "The office of a postcode, or all offices")
  @APIResponse(
      responseCode = "200",
      description = "The offices; none for a postcode that no office is competent for",
      content =
          @Content(
              schema = @Schema(implementation = OfficeList.class),
              examples = @ExampleObject(name = "Toulouse", value = Examples.OFFICES)))
  public OfficeList offices(@QueryParam("postcode") @Nullable String postcode) {
    String written = Canonical.postcode(postcode, true);
    List<Office> found =
        written == null ? offices.all() : offices.forPostcode(written).stream().toList();
    return new OfficeList(found.stream().map(OfficeView::of).toList());
  }
}
