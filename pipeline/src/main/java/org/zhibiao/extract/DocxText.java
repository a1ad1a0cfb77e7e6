package org.zhibiao.extract;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.xml.sax.SAXException;
import org.zhibiao.table.InputReason;

/** The text of a docx: paragraphs with their numbers, rows of tables, text boxes where they are anchored, notes at the end. */
final class DocxText {

    private DocxText() {}

    static Extraction of(byte[] bytes) {
        BoundedZip zip;
        try {
            zip = BoundedZip.open(bytes);
        } catch (IOException | RuntimeException e) {
            return broken(e);
        }
        if (zip.isBomb()) {
            return tooLarge();
        }
        if (zip.isEncrypted()) {
            return Extraction.refused(InputReason.ENCRYPTED, "a password protects it; save it without one");
        }
        return zip.has("[Content_Types].xml")
                ? packaged(zip)
                : Extraction.refused(InputReason.UNSUPPORTED_FORMAT, otherArchive(zip));
    }

    private static Extraction packaged(BoundedZip zip) {
        try (OPCPackage archive = OPCPackage.open(zip)) {
            Optional<DocxParts> parts = DocxParts.of(archive);
            archive.revert();
            return parts.map(DocxText::written)
                    .orElseGet(() -> Extraction.refused(
                            InputReason.UNSUPPORTED_FORMAT,
                            "an office document, but none of Word; save the report in it as .docx"));
        } catch (IOException | InvalidFormatException | SAXException | RuntimeException e) {
            return zip.isExhausted() ? tooLarge() : broken(e);
        }
    }

    private static Extraction written(DocxParts parts) {
        String text = new DocxWriter(parts).text();
        return text.isBlank()
                ? Extraction.refused(
                        InputReason.NO_TEXT,
                        "the document holds no text, perhaps pictures of pages; recognise their text first")
                : Extraction.binary(text);
    }

    private static String otherArchive(BoundedZip zip) {
        if (zip.has("OFD.xml")) {
            return "an .ofd is not read; save it as .docx or .pdf";
        }
        return "a zip archive that is no .docx; unpack it, and give the files in it";
    }

    private static Extraction tooLarge() {
        return Extraction.refused(
                InputReason.TOO_LARGE,
                "it inflates to more than a document may hold (%,d bytes of XML), as zip bombs do; check what it is"
                        .formatted(BoundedZip.MOST_READ));
    }

    private static Extraction broken(Exception failure) {
        return Extraction.refused(
                InputReason.UNREADABLE,
                "a broken or cut .docx (" + failure.getClass().getSimpleName() + ": " + failure.getMessage()
                        + "); fetch it again");
    }
}
