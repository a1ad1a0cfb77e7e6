package org.zhibiao.extract;

import java.util.Locale;
import java.util.Optional;
import org.zhibiao.table.InputReason;
import org.zhibiao.text.Decoder;
import org.zhibiao.text.Decoder.Decoded;
import org.zhibiao.text.RawDocument;

/**
 * Gives the text of a document. What a file is, its bytes tell; its name says little: sites serve pages as .doc, and
 * crawlers save anything as .txt. Thread-safe.
 */
public final class TextExtractor {

    private TextExtractor() {}

    /** The text of a document, or why there is none. */
    public static Extraction read(RawDocument document) {
        byte[] bytes = document.bytes();
        if (bytes.length == 0) {
            return Extraction.refused(InputReason.EMPTY, "the file holds no byte; fetch it again");
        }
        Optional<Magic> magic = document.recordNumber() > 0 ? Optional.empty() : Magic.of(bytes);
        return magic.isPresent() ? binary(magic.get(), bytes) : text(document);
    }

    private static Extraction binary(Magic magic, byte[] bytes) {
        return switch (magic) {
            case PDF -> PdfText.of(bytes);
            case ZIP -> DocxText.of(bytes);
            case OLE -> OleFile.refusal(bytes);
            default ->
                Extraction.refused(
                        InputReason.UNSUPPORTED_FORMAT,
                        "its bytes are those of " + magic.shown()
                                + "; save the report in it as .docx, .pdf, .html or .txt");
        };
    }

    private static Extraction text(RawDocument document) {
        Optional<Decoded> decoded = Decoder.decode(document.bytes());
        if (decoded.filter(d -> Markup.isDisguisedPage(d.text())).isEmpty()) {
            Optional<Extraction> broken = brokenPromise(document.fileName().toLowerCase(Locale.ROOT));
            if (broken.isPresent()) {
                return broken.get();
            }
        }
        if (decoded.isEmpty()) {
            return Extraction.refused(
                    InputReason.NOT_TEXT,
                    "no text in UTF-8, UTF-16 or GB18030: " + Decoder.refusal(document.bytes())
                            + "; fetch it again, or save it in UTF-8");
        }
        String text = decoded.get().text();
        boolean markup = isNamedAsPage(document) ? Markup.isPage(text) : Markup.isDisguisedPage(text);
        return markup ? HtmlText.of(decoded.get()) : new Extraction.Text(decoded.get());
    }

    /** What is neither a page nor what its name says is not taken for plain text: it would be read as what it is not. */
    private static Optional<Extraction> brokenPromise(String name) {
        if (name.endsWith(".doc") || name.endsWith(".wps")) {
            return Optional.of(Extraction.refused(
                    InputReason.UNSUPPORTED_FORMAT,
                    name.substring(name.lastIndexOf('.')) + " is not read; save the report as .docx, or as .txt"));
        }
        if (name.endsWith(".docx") || name.endsWith(".pdf")) {
            return Optional.of(Extraction.refused(
                    InputReason.UNREADABLE,
                    "its name says " + name.substring(name.lastIndexOf('.')) + ", its bytes do not; fetch it again"));
        }
        return Optional.empty();
    }

    private static boolean isNamedAsPage(RawDocument document) {
        String name = document.fileName().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }
}
