package org.zhibiao.warehouse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhibiao.fault.RunFault;

/**
 * A lock that the operating system holds on {@code _lock} for this process and drops when the process ends, however it
 * ends. The file stays: whoever removed it would let a second process lock a new file of the same name.
 */
final class LocalLock implements WriterLock {

    private static final Logger LOG = LoggerFactory.getLogger(LocalLock.class);

    /**
     * Who holds what within this JVM. Asked before the file is opened: where locks are POSIX's, closing any channel of a
     * file gives up all locks that the process has on it.
     */
    private static final Map<Object, Holder> HELD = new ConcurrentHashMap<>();

    /** Far behind the text that names the holder, which stays readable where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_NAME = 10_000;

    private final Path file;
    private final Object key;
    private final FileChannel channel;

    private LocalLock(Path file, Object key, FileChannel channel) {
        this.file = file;
        this.key = key;
        this.channel = channel;
    }

    static LocalLock take(Path folder, Holder holder) throws IOException {
        Path file = folder.resolve(FILE);
        makeIfMissing(file);
        Object key = FileKeys.of(file);
        Holder other = HELD.putIfAbsent(key, holder);
        if (other != null) {
            throw Holder.busy(folder.toString(), Optional.of(other), "");
        }
        try {
            return new LocalLock(file, key, locked(folder, file, holder));
        } catch (IOException | RuntimeException e) {
            HELD.remove(key);
            throw e;
        }
    }

    private static FileChannel locked(Path folder, Path file, Holder holder) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                throw Holder.busy(folder.toString(), read(channel), "");
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.toJson()), 0);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void require() {
        try {
            if (FileKeys.of(file).equals(key)) {
                return;
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be seen", file, e);
        }
        throw new RunFault(file + " was removed while this run held its lock, so that another run may work on the"
                + " warehouse too; nothing was published: run again, and leave that file alone");
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            LOG.warn("{} is unlocked when this process ends", file, e);
        } finally {
            HELD.remove(key);
        }
    }

    private static void makeIfMissing(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            LOG.debug("{} is there", file);
        }
    }

    private static Optional<Holder> read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_NAME);
        channel.read(text, 0);
        byte[] bytes = new byte[text.position()];
        text.flip().get(bytes);
        return Holder.ofJson(bytes);
    }
}
