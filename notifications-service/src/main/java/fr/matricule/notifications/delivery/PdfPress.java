package fr.matricule.notifications.delivery;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import fr.matricule.notifications.MessageContext;
import fr.matricule.notifications.letter.Letter;
import fr.matricule.notifications.letter.LetterPress;
import fr.matricule.notifications.recipient.Contact;
import fr.matricule.notifications.recipient.PostalAddress;
import fr.matricule.notifications.recipient.SocialNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prints letters as PDF/A-3 that is also PDF/UA: kept for years, read aloud by screen readers. */
@ApplicationScoped
class PdfPress implements LetterPress {

  private static final String FONT = "Noto Sans";
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private final LetterText text;

  PdfPress(LetterText text) {
    this.text = text;
  }

  @Override
  public Letter print(
      MessageContext context, Contact contact, @Nullable SocialNumber number, LocalDate date) {
    PostalAddress address = new PostalAddress(contact.addressLines());
    String html = text.of(context, contact, address, number, date);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder(html, pdf).buildPdfRenderer()) {
      renderer.createPDF();
      return new Letter(
          address, pdf.toByteArray(), renderer.getRootBox().getLayer().getPages().size());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static PdfRendererBuilder builder(String html, ByteArrayOutputStream pdf) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(html, null);
    builder.useFont(() -> font("NotoSans-Regular.ttf"), FONT, 400, FontStyle.NORMAL, true);
    builder.useFont(() -> font("NotoSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true);
    for (FallbackFont fallback : FallbackFont.neededBy(html)) {
      builder.useFont(() -> font(fallback.file()), fallback.family(), 400, FontStyle.NORMAL, true);
    }
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.defaultTextDirection(TextDirection.LTR);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(SRGB);
    builder.useUnicodeLineBreaker(new LineBreaker());
    builder.withProducer("Matricule");
    // a letter fetches nothing: all it shows is in it
    builder.useExternalResourceAccessControl(
        (uri, type) -> uri.startsWith("data:"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.toStream(pdf);
    return builder;
  }

  private static InputStream font(String file) {
    return Objects.requireNonNull(
        PdfPress.class.getClassLoader().getResourceAsStream("fonts/" + file), file);
  }
}
