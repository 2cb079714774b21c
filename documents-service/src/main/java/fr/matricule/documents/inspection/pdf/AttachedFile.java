package fr.matricule.documents.inspection.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A file within a PDF: data that an invoice or archive file carries along, or anything else. */
final class AttachedFile {

  private static final COSName CONTENT = COSName.getPDFName("EF");
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
  private static final Set<String> PAGES_OF_THE_WEB = Set.of("html", "svg", "script", "xdp");

  private AttachedFile() {}

  static boolean isIn(COSDictionary specification) {
    return specification.containsKey(CONTENT);
  }

  /** Whether the PDF is only the envelope of another one that is encrypted. */
  static boolean isEncryptedPayload(COSDictionary specification) {
    return "EncryptedPayload".equals(specification.getNameAsString(RELATIONSHIP));
  }

  /** Whether all of it is XML, which nothing runs (Factur-X, PDF/A-3). */
  static boolean isData(COSDictionary specification) throws IOException {
    if (!(specification.getDictionaryObject(CONTENT) instanceof COSDictionary contents)
        || contents.size() == 0) {
      return false;
    }
    for (COSName variant : contents.keySet()) {
      COSBase content = contents.getDictionaryObject(variant);
      if (!(content instanceof COSStream stream) || !isXml(stream)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isXml(COSStream stream) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream content = stream.createInputStream()) {
      XMLStreamReader xml = factory.createXMLStreamReader(content);
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {
        if (xml.getEventType() == XMLStreamConstants.PROCESSING_INSTRUCTION) {
          return false;
        }
      }
      return !PAGES_OF_THE_WEB.contains(xml.getLocalName().toLowerCase(Locale.ROOT));
    } catch (XMLStreamException | RuntimeException other) {
      return false;
    }
  }
}
