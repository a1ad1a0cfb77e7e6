package org.zhibiao.extract;

import java.util.List;
import java.util.Optional;

/** Formats that the first bytes of a file give away. */
enum Magic {
    PDF("a pdf", "%PDF-"),
    ZIP("a zip archive", "PK\003\004"),
    EMPTY_ZIP("an empty zip archive", "PK\005\006"),
    OLE("a file of an older office program", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
    RTF("a file in rtf", "{\\rtf"),
    RAR("a rar archive", "Rar!\u001a\u0007"),
    SEVEN_ZIP("a 7z archive", "7z\u00bc\u00af'\u001c"),
    GZIP("a gzip archive", "\u001f\u008b\u0008"),
    PNG("a picture", "\u0089PNG\r\n"),
    JPEG("a picture", "\u00ff\u00d8\u00ff"),
    GIF("a picture", "GIF8"),
    TIFF("a picture", "II*\0"),
    TIFF_BIG_ENDIAN("a picture", "MM\0*"),
    MHT("a web archive", "MIME-Version:");

    /** Sites put blank lines and byte-order marks before a pdf; viewers look for its sign this far. */
    private static final int PDF_HEAD = 1024;

    private static final String BEFORE_PDF = " \t\r\n\0\u00ef\u00bb\u00bf";

    private final String shown;
    private final String sign;

    Magic(String shown, String sign) {
        this.shown = shown;
        this.sign = sign;
    }

    /** What it is, for a message. */
    String shown() {
        return shown;
    }

    static Optional<Magic> of(byte[] bytes) {
        Optional<Magic> first = List.of(values()).stream()
                .filter(magic -> startsWith(bytes, 0, magic.sign))
                .findFirst();
        return first.or(() -> isLatePdf(bytes) ? Optional.of(PDF) : Optional.empty());
    }

    private static boolean isLatePdf(byte[] bytes) {
        int at = 0;
        while (at < Math.min(PDF_HEAD, bytes.length) && BEFORE_PDF.indexOf(bytes[at] & 0xff) >= 0) {
            at++;
        }
        return startsWith(bytes, at, PDF.sign);
    }

    private static boolean startsWith(byte[] bytes, int from, String sign) {
        if (bytes.length < from + sign.length()) {
            return false;
        }
        for (int i = 0; i < sign.length(); i++) {
            if ((bytes[from + i] & 0xff) != sign.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
