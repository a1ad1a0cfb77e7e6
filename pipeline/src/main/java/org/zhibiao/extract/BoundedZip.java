package org.zhibiao.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/** A zip archive in memory that gives no more than a set number of bytes, whatever its entries claim to hold. */
final class BoundedZip implements ZipEntrySource {
    /** The text of a report has some megabytes of XML; what surpasses this is a bomb or no report. */
    static final long MOST_READ = 48L << 20;

    private static final long MOST_CLAIMED = 2L << 30;
    private static final long SUSPICIOUS = 64L << 20;
    private static final int MOST_RATIO = 200;
    private static final int MOST_ENTRIES = 10_000;

    private final ZipFile zip;
    private long read;
    private boolean closed;

    private BoundedZip(ZipFile zip) {
        this.zip = zip;
    }

    static BoundedZip open(byte[] bytes) throws IOException {
        return new BoundedZip(ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get());
    }

    /** Whether it claims to hold what no document holds: entries that inflate a hundredfold, or gigabytes. */
    boolean isBomb() {
        long claimed = 0;
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        for (ZipArchiveEntry entry : entries) {
            claimed += entry.getSize();
            long ratio = entry.getSize() / Math.max(1, entry.getCompressedSize());
            if (entry.getSize() > SUSPICIOUS && ratio > MOST_RATIO) {
                return true;
            }
        }
        return claimed > MOST_CLAIMED || entries.size() > MOST_ENTRIES;
    }

    boolean isEncrypted() {
        return Collections.list(zip.getEntries()).stream()
                .anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption());
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Whether reading stopped because there was too much. */
    boolean isExhausted() {
        return read > MOST_READ;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new Bounded(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    private final class Bounded extends FilterInputStream {
        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            return count(n, n);
        }

        private int count(int result, int bytes) throws IOException {
            if (result >= 0) {
                read += bytes;
            }
            if (isExhausted()) {
                throw new IOException("more than %,d bytes".formatted(MOST_READ));
            }
            return result;
        }
    }
}
