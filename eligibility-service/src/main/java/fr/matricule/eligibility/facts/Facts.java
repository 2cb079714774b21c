package fr.matricule.eligibility.facts;

import fr.matricule.eligibility.codes.Situation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person on the day of the application. An unknown fact is null: never false,
 * never zero.
 */
public record Facts(
    @Nullable PartialDate birthDate,
    @Nullable List<String> nationalities,
    @Nullable String department,
    @Nullable Situation situation,
    @Nullable LocalDate arrivalDate,
    @Nullable LocalDate stableSince,
    Stay stay,
    Activity activity,
    Studies studies,
    Protection protection,
    Cover cover,
    Family family,
    Resources resources,
    @Nullable Boolean inFranceBefore2021) {

  /** Nothing is known. */
  public static final Facts NONE =
      new Facts(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  public Facts(
      @Nullable PartialDate birthDate,
      @Nullable List<String> nationalities,
      @Nullable String department,
      @Nullable Situation situation,
      @Nullable LocalDate arrivalDate,
      @Nullable LocalDate stableSince,
      @Nullable Stay stay,
      @Nullable Activity activity,
      @Nullable Studies studies,
      @Nullable Protection protection,
      @Nullable Cover cover,
      @Nullable Family family,
      @Nullable Resources resources,
      @Nullable Boolean inFranceBefore2021) {
    this.birthDate = birthDate;
    this.nationalities = nationalities == null ? null : List.copyOf(nationalities);
    this.department = department;
    this.situation = situation;
    this.arrivalDate = arrivalDate;
    this.stableSince = stableSince;
    this.stay = stay == null ? Stay.UNKNOWN : stay;
    this.activity = activity == null ? Activity.UNKNOWN : activity;
    this.studies = studies == null ? Studies.UNKNOWN : studies;
    this.protection = protection == null ? Protection.UNKNOWN : protection;
    this.cover = cover == null ? Cover.UNKNOWN : cover;
    this.family = family == null ? Family.UNKNOWN : family;
    this.resources = resources == null ? Resources.UNKNOWN : resources;
    this.inFranceBefore2021 = inFranceBefore2021;
  }

  /**
   * The same facts with the birth date blurred to the earliest day that no rule can tell from it:
   * of the same age, and after the same of the days before which nobody can be born. A date without
   * a day, which lies on both sides of a birthday, is nobody's birthday and stays as it was stated.
   */
  public Facts blurred(LocalDate on) {
    if (birthDate == null) {
      return this;
    }
    LocalDate first = birthDate.earliest();
    LocalDate like = PartialDate.youngestOlder(birthDate.ageOn(on), on).plusDays(1);
    for (LocalDate day : Arrays.asList(on, arrivalDate, stableSince)) {
      if (day != null && day.isBefore(first) && !day.isBefore(like)) {
        like = day.plusDays(1);
      }
    }
    return like.isAfter(first) ? this : Fact.BIRTH_DATE.changed(this, PartialDate.of(like));
  }
}
