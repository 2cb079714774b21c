package fr.matricule.applications.web.contact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.applications.contact.ChangeReason;
import fr.matricule.applications.form.Form;
import fr.matricule.applications.form.Form.Address;
import fr.matricule.applications.form.Form.Contact;
import fr.matricule.applications.web.form.FormPatch;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.http.input.RequestJson;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON merge patch of the contact details, with the reason of an office beside it.
 *
 * @param reason for an office only
 */
public record ContactPatch(
    @Nullable String email,
    @Nullable String mobile,
    @Nullable String language,
    @Nullable Address address,
    @Nullable ChangeReason reason) {

  /** The contact with the patch in it; refuses what is none, naming the place. */
  static Contact apply(@Nullable JsonNode body, Form form, RequestJson json) {
    if (!(body instanceof ObjectNode patch)) {
      throw Problem.of(422, "invalid-request").at("", "wrong-type");
    }
    json.read(patch, ContactPatch.class);
    ObjectNode wrapped = JsonNodeFactory.instance.objectNode();
    ObjectNode contact = patch.deepCopy();
    contact.remove("reason");
    wrapped.set("contact", contact);
    return Objects.requireNonNull(FormPatch.of(wrapped).appliedTo(form, json).contact(), "contact");
  }

  static @Nullable ChangeReason reason(@Nullable JsonNode body, RequestJson json) {
    return body == null ? null : json.read(body, ContactPatch.class).reason();
  }
}
