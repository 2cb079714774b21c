package fr.matricule.faults.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.client.Json;
import fr.matricule.journeys.walks.Newcomer;
import java.time.LocalDate;
import java.util.List;

/**
 * Applicants who do not exist, with words of their own that nothing else says: whoever finds one
 * where it should not be has found a leak.
 */
public final class Canary {

  private static final List<String> WORDS =
      List.of("KANARIS", "SERINETTE", "ZYGOMAR", "QUETZALINE", "VOLIERE", "OISELEUR", "2003-03-17");

  private Canary() {}

  /** What only the forms of these applicants say. */
  public static List<String> words() {
    return WORDS;
  }

  /** A student whose right opens, or one whose only proof of stay does not count. */
  public static Newcomer student(String user, LocalDate today, String journey, boolean entitled) {
    Newcomer student =
        entitled ? Newcomer.student(user, today) : Newcomer.studentWithoutPermit(user, today);
    ObjectNode form = student.form();
    String email = "serinette." + journey + "@voliere.test";
    form.set(
        "identity",
        Json.of(
            """
            {'birthName':'KANARIS','givenNames':['SERINETTE'],'sex':'F','birthDate':'2003-03-17',
             'birthCountry':'99350','birthPlace':'VOLIERE','nationalities':['MA'],
             'parents':[{'role':'FATHER','birthName':'KANARIS','givenNames':['ZYGOMAR']},
                        {'role':'MOTHER','birthName':'KANARIS','givenNames':['QUETZALINE']}]}
            """));
    ((ObjectNode) form.path("contact")).put("email", email);
    ((ObjectNode) form.at("/contact/address")).put("line4", "7 RUE DE L OISELEUR");
    ((ObjectNode) form.path("bank")).put("holder", "SERINETTE KANARIS");
    return new Newcomer(user, email, form);
  }
}
