package org.zhibiao.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * The files of a lock on a file system that has none: {@code _lock} names its holder, {@code _lock-beat-TOKEN} is written
 * again and again while the holder lives. All times are those of the file system, so that clocks need not agree.
 */
record Lease(FileSystem files, Configuration configuration, Path root, Holder holder) {

    private static final String BEAT = WriterLock.FILE + "-beat-";
    private static final String TAKEN = WriterLock.FILE + "-taken-";

    /** Gives a sign of life; its time. */
    long beat() throws IOException {
        Path beat = beatOf(holder.token());
        write(files.create(beat, true));
        return files.getFileStatus(beat).getModificationTime();
    }

    /** Makes the lock file where there is none; whether it is ours then. */
    boolean create() throws IOException {
        try {
            write(files.create(lockFile(), false));
        } catch (IOException e) {
            if (!files.exists(lockFile())) {
                throw e;
            }
            return false;
        }
        // Where making a file is not exclusive (some object stores), the last of two writers has it.
        return isOurs();
    }

    boolean isOurs() throws IOException {
        return content(lockFile()).filter(this::ours).isPresent();
    }

    /** The content of the lock file; empty when there is none. */
    Optional<byte[]> seen() throws IOException {
        return content(lockFile());
    }

    /** How long ago its holder gave its last sign of life. */
    Duration silence(byte[] seen, long now) throws IOException {
        long last = time(lockFile()).orElse(now);
        Optional<Holder> other = Holder.ofJson(seen);
        if (other.isPresent()) {
            last = Math.max(last, time(beatOf(other.get().token())).orElse(last));
        }
        return Duration.ofMillis(Math.max(0, now - last));
    }

    /**
     * Takes the lock file of a dead holder away. The name it gets is made of what was seen, and free once, so that of
     * several takers one wins; one that comes late and gets the winner's file puts it back.
     */
    boolean takeAway(byte[] seen) throws IOException {
        Path taken = new Path(
                root,
                TAKEN + Holder.ofJson(seen).map(Holder::token).map(Lease::name).orElse("unnamed"));
        if (!renamed(lockFile(), taken)) {
            return false;
        }
        if (content(taken).filter(bytes -> Arrays.equals(bytes, seen)).isPresent()) {
            return true;
        }
        renamed(taken, lockFile());
        return false;
    }

    /**
     * Removes what dead holders and refused runs left; for the holder of the lock alone. Younger signs of life are those of
     * runs that are about to be refused and remove them themselves.
     *
     * @param before the time up to which a sign of life is that of the dead
     */
    void tidy(long before) throws IOException {
        for (FileStatus entry : files.listStatus(root)) {
            String name = entry.getPath().getName();
            boolean dead = name.startsWith(BEAT) && entry.getModificationTime() <= before;
            if (dead || name.startsWith(TAKEN)) {
                files.delete(entry.getPath(), false);
            }
        }
    }

    /** Takes back the sign of life, and the lock when it is ours. */
    void release() throws IOException {
        if (isOurs()) {
            files.delete(lockFile(), false);
        }
        files.delete(beatOf(holder.token()), false);
    }

    private boolean renamed(Path from, Path to) throws IOException {
        try {
            FileContext.getFileContext(root.toUri(), configuration).rename(from, to, Options.Rename.NONE);
            return true;
        } catch (FileNotFoundException | FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            if (files.exists(from) && !files.exists(to)) {
                throw e;
            }
            return false;
        }
    }

    private boolean ours(byte[] content) {
        return Holder.ofJson(content)
                .filter(other -> other.token().equals(holder.token()))
                .isPresent();
    }

    private OptionalLong time(Path path) throws IOException {
        try {
            return OptionalLong.of(files.getFileStatus(path).getModificationTime());
        } catch (FileNotFoundException e) {
            return OptionalLong.empty();
        }
    }

    private Optional<byte[]> content(Path path) throws IOException {
        try (InputStream in = files.open(path)) {
            return Optional.of(in.readAllBytes());
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }

    private void write(OutputStream file) throws IOException {
        try (file) {
            file.write(holder.toJson());
        }
    }

    private Path lockFile() {
        return new Path(root, WriterLock.FILE);
    }

    private Path beatOf(String token) {
        return new Path(root, BEAT + name(token));
    }

    /** A token was read from a file, and must not lead elsewhere. */
    private static String name(String token) {
        return token.replaceAll("[^0-9A-Za-z-]", "");
    }
}
