package fr.matricule.eligibility;

import java.time.LocalDate;
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
   * The same facts with the birth date blurred to the earliest one of the same age: all that the
   * rules read of it, and nobody's birthday.
   */
  public Facts blurred(LocalDate on) {
    if (birthDate == null || birthDate.earliest().isAfter(on)) {
      return Fact.BIRTH_DATE.changed(this, null);
    }
    LocalDate sameAge = on.minusYears(birthDate.ageOn(on) + 1L).plusDays(1);
    return Fact.BIRTH_DATE.changed(this, PartialDate.of(sameAge));
  }
}
