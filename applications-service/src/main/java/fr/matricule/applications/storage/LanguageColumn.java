package fr.matricule.applications.storage;

import fr.matricule.kernel.language.Language;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** A language, by its code in capitals. */
@Converter(autoApply = true)
public class LanguageColumn implements AttributeConverter<Language, String> {

  @Override
  public String convertToDatabaseColumn(Language language) {
    return language.code().toUpperCase(Locale.ROOT);
  }

  @Override
  public Language convertToEntityAttribute(String code) {
    return Language.orLegal(code);
  }
}
