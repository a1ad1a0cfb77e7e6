package org.zhibiao.extract;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What is seen of a pdf before it is opened: whether its end is there, and what its streams would inflate to. */
final class PdfBytes {
    private static final long MOST_IN_A_STREAM = 64L << 20;
    private static final long MOST_IN_ALL = 512L << 20;
    private static final int DICTIONARY = 400;
    private static final int TRAILING = 4096;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern COMPRESSION = Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW)\\b");
    private static final Pattern PICTURE = Pattern.compile("/Image\\b");

    private PdfBytes() {}

    /** Whether the end is missing. A pdf made for the web has a first end near its beginning, so that one counts little. */
    static boolean isCut(byte[] pdf) {
        int end = Math.max(last(pdf, "%%EOF"), last(pdf, "startxref"));
        return end < Math.min(pdf.length / 2, pdf.length - TRAILING) || end < 0;
    }

    /** Whether a stream that is no picture inflates beyond all measure. Pictures stay as they are. */
    static boolean isBomb(byte[] pdf) {
        long all = 0;
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            String before = new String(
                    pdf,
                    Math.max(0, at - STREAM.length - DICTIONARY),
                    Math.min(at - STREAM.length, DICTIONARY),
                    StandardCharsets.ISO_8859_1);
            String dictionary = before.substring(before.lastIndexOf("obj") + 1);
            if (isCompressedTwice(dictionary)) {
                return true;
            }
            if (!PICTURE.matcher(dictionary).find()) {
                long inflated = inflated(pdf, at);
                all += inflated;
                if (inflated > MOST_IN_A_STREAM || all > MOST_IN_ALL) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCompressedTwice(String dictionary) {
        return COMPRESSION.matcher(dictionary).results().count() > 1;
    }

    /** The first byte after the next keyword {@code stream} and its line end; -1 when there is none. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length < pdf.length; i++) {
            if (pdf[i] == 's' && starts(pdf, i, STREAM)) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private static long inflated(byte[] pdf, int keywordEnd) {
        int from = keywordEnd;
        while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n')) {
            from++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            byte[] buffer = new byte[1 << 16];
            while (!inflater.finished() && inflater.getBytesWritten() <= MOST_IN_A_STREAM) {
                if (inflater.inflate(buffer) == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static int last(byte[] pdf, String word) {
        byte[] sign = word.getBytes(StandardCharsets.US_ASCII);
        for (int i = pdf.length - sign.length; i >= 0; i--) {
            if (starts(pdf, i, sign)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean starts(byte[] pdf, int from, byte[] sign) {
        for (int i = 0; i < sign.length; i++) {
            if (pdf[from + i] != sign[i]) {
                return false;
            }
        }
        return true;
    }
}
