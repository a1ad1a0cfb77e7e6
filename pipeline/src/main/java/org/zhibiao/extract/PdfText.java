package org.zhibiao.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.zhibiao.table.InputReason;
import org.zhibiao.text.ReadingStopped;

/** The text of a pdf in the order in which it was written, which is that of reading; pages are parted by form feeds. */
final class PdfText {
    private static final int MOST_PAGES = 2_000;
    private static final int MOST_CHARS = 16 << 20;

    /** A scanned page has no text but what scanners and viewers stamp on it. */
    private static final int FEWEST_LETTERS_A_PAGE = 10;

    static {
        FontMappers.set(new NoSystemFonts());
    }

    private PdfText() {}

    static Extraction of(byte[] bytes) {
        if (PdfBytes.isCut(bytes)) {
            return broken("its end is missing");
        }
        if (PdfBytes.isBomb(bytes)) {
            return bomb();
        }
        try (PDDocument pdf = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                return tooLarge("%,d pages; %,d are read".formatted(pdf.getNumberOfPages(), MOST_PAGES));
            }
            return PdfStreams.areBomb(pdf) ? bomb() : pages(pdf);
        } catch (InvalidPasswordException e) {
            return Extraction.refused(InputReason.ENCRYPTED, "a password protects it; save it without one");
        } catch (NoClassDefFoundError e) {
            // Encryption for the holders of certificates needs a library that would help only those who hold one.
            return Extraction.refused(InputReason.ENCRYPTED, "it is encrypted for others; save it without encryption");
        } catch (ReadingStopped e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return isForeignEncryption(e)
                    ? Extraction.refused(
                            InputReason.ENCRYPTED, "it is encrypted for others; save it without encryption")
                    : broken(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private static boolean isForeignEncryption(Exception failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("decryption") || message.contains("security handler");
    }

    private static Extraction pages(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        List<String> pages = new ArrayList<>();
        long chars = 0;
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            ReadingStopped.ifAsked();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = stripper.getText(pdf).strip();
            chars += text.length();
            if (chars > MOST_CHARS) {
                return tooLarge("more than %,d characters".formatted(MOST_CHARS));
            }
            pages.add(text);
        }
        String text = String.join("\f", pages);
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        return letters < (long) FEWEST_LETTERS_A_PAGE * pages.size()
                ? scanned(letters, pages.size())
                : Extraction.binary(text);
    }

    private static Extraction scanned(long letters, int pages) {
        return Extraction.refused(
                InputReason.NO_TEXT,
                "%,d letters on %,d pages: they are pictures, or their fonts do not say what their signs mean; recognise the text first"
                        .formatted(letters, pages));
    }

    private static Extraction bomb() {
        return tooLarge("its streams inflate to more than a text has, as those of bombs do");
    }

    private static Extraction tooLarge(String what) {
        return Extraction.refused(InputReason.TOO_LARGE, what + "; split it or check what it is");
    }

    private static Extraction broken(String what) {
        return Extraction.refused(InputReason.UNREADABLE, "a broken or cut .pdf (" + what + "); fetch it again");
    }
}
