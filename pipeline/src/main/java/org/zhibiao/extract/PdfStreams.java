package org.zhibiao.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.zhibiao.text.ReadingStopped;

/**
 * What the streams of an opened pdf decode to. Its bytes do not tell all: a filter may stand behind a reference or far from
 * its stream, and those of old printers (LZW, run lengths) multiply as zip does.
 */
final class PdfStreams {
    private static final long MOST_IN_A_STREAM = 64L << 20;
    private static final long MOST_IN_ALL = 512L << 20;
    /** A row of samples, which the decoder holds as a whole. */
    private static final long MOST_IN_A_ROW = 1L << 20;

    private static final Set<COSName> OF_TEXT = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);

    private PdfStreams() {}

    /** Whether they decode to more than any text has. Pictures stay as they are, unless a page shows them as its text. */
    static boolean areBomb(PDDocument pdf) throws IOException {
        Set<COSBase> contents = contents(pdf);
        long all = 0;
        for (COSObjectKey key : List.copyOf(pdf.getDocument().getXrefTable().keySet())) {
            ReadingStopped.ifAsked();
            COSBase object = pdf.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream && (!isPicture(stream) || contents.contains(stream))) {
                all += decoded(stream);
                if (all > MOST_IN_ALL || hasHugeRows(stream)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<COSBase> contents(PDDocument pdf) {
        Set<COSBase> contents = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : pdf.getPages()) {
            for (Iterator<PDStream> i = page.getContentStreams(); i.hasNext(); ) {
                contents.add(i.next().getCOSObject());
            }
        }
        return contents;
    }

    private static boolean isPicture(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private static boolean hasHugeRows(COSStream stream) {
        COSBase written = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        List<? extends COSBase> all = written instanceof COSArray array ? array.toList() : List.of();
        return isHuge(written) || all.stream().anyMatch(PdfStreams::isHuge);
    }

    private static boolean isHuge(COSBase parameters) {
        return parameters instanceof COSDictionary rows
                && (rows.getLong(COSName.COLUMNS, 1) > MOST_IN_A_ROW
                        || rows.getLong(COSName.COLORS, 1) > MOST_IN_A_ROW
                        || rows.getLong(COSName.BITS_PER_COMPONENT, 8) > 64);
    }

    /** How many bytes a stream decodes to; more than all may have where it does not end. */
    private static long decoded(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        if (!OF_TEXT.containsAll(filters)) {
            return 0;
        }
        byte[] bytes;
        try (InputStream raw = stream.createRawInputStream()) {
            bytes = raw.readAllBytes();
        }
        for (COSName filter : filters) {
            Bounded out = new Bounded();
            try {
                FilterFactory.INSTANCE
                        .getFilter(filter)
                        .decode(new ByteArrayInputStream(bytes), out, new COSDictionary(), 0);
            } catch (IOException | RuntimeException e) {
                // What is broken is decoded as far as it goes, as the reader will.
            }
            if (out.exceeded) {
                return MOST_IN_ALL + 1;
            }
            bytes = out.toByteArray();
        }
        return bytes.length;
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            return List.of(name);
        }
        return filters instanceof COSArray array
                ? array.toList().stream()
                        .filter(COSName.class::isInstance)
                        .map(COSName.class::cast)
                        .toList()
                : List.of();
    }

    /** Keeps what is written up to a bound, and says when there was more: decoders swallow exceptions. */
    private static final class Bounded extends ByteArrayOutputStream {
        private boolean exceeded;

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            require(length);
            super.write(bytes, from, length);
        }

        @Override
        public synchronized void write(int b) {
            require(1);
            super.write(b);
        }

        private void require(int more) {
            if (count + (long) more > MOST_IN_A_STREAM) {
                exceeded = true;
                throw new IllegalStateException("more than %,d bytes".formatted(MOST_IN_A_STREAM));
            }
        }
    }
}
