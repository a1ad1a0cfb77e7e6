package org.zhibiao.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibiao.fault.CallFault;

/**
 * A file system of this machine, by the JDK: Hadoop's local one removes the target before it renames, and forces nothing.
 *
 * <p>What a power cut may take: whatever is asked of this class is on disk when the call returns, as far as the drive
 * keeps its word. A warehouse on NFS which executors of other machines fill has their files when they closed them, by the
 * promise of NFS, not by {@link #force}. Where folders cannot be forced (Windows), renames are in the journal's hands.
 */
final class LocalDisk implements Disk {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    @Override
    public void prepare(org.apache.hadoop.fs.Path root) throws IOException {
        Path folder = path(root);
        if (Files.isDirectory(folder)) {
            return;
        }
        Path there = folder;
        while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw new CallFault(
                    "--warehouse " + folder + ": " + there + " is not a folder; name a folder, or a path that is free");
        }
        Files.createDirectories(folder);
        forceFolder(folder.toAbsolutePath().getParent());
    }

    @Override
    public void write(org.apache.hadoop.fs.Path file, byte[] bytes) throws IOException {
        Files.write(path(file), bytes);
        forceFile(path(file));
        forceFolder(path(file).getParent());
    }

    /**
     * Files first, then the folders that name them, from the innermost to the outermost. Files are forced beside each
     * other: the file system then writes its journal once for many.
     */
    @Override
    public void force(org.apache.hadoop.fs.Path folder) throws IOException {
        List<Path> all = innermostFirst(path(folder));
        Map<Boolean, List<Path>> areFolders = all.stream()
                .collect(Collectors.partitioningBy(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)));
        try {
            areFolders.get(false).parallelStream().forEach(LocalDisk::forceFileUnchecked);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path inner : areFolders.get(true)) {
            forceFolder(inner);
        }
    }

    @Override
    public void rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to) throws IOException {
        if (Files.exists(path(to), LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(path(to).toString());
        }
        Files.move(path(from), path(to), StandardCopyOption.ATOMIC_MOVE);
        forceFolder(path(to).getParent());
    }

    @Override
    public void replace(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to) throws IOException {
        Files.move(path(from), path(to), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(path(to).getParent());
    }

    @Override
    public void link(org.apache.hadoop.fs.Path link, String target) throws IOException {
        Path place = path(link);
        Path wanted = Path.of(target);
        if (Files.isSymbolicLink(place) && Files.readSymbolicLink(place).equals(wanted)) {
            return;
        }
        Path made = place.resolveSibling("." + place.getFileName() + "-" + wanted.getFileName());
        Files.deleteIfExists(made);
        Files.createSymbolicLink(made, wanted);
        Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public List<String> names(org.apache.hadoop.fs.Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(path(folder))) {
            return listed.map(entry -> entry.getFileName().toString()).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** Hadoop's local file system follows links, and does not see those that lead nowhere. */
    @Override
    public void remove(org.apache.hadoop.fs.Path path) throws IOException {
        Path top = path(path);
        if (!Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (Path entry : innermostFirst(top)) {
            Files.deleteIfExists(entry);
        }
    }

    @Override
    public long freedBy(org.apache.hadoop.fs.Path folder) throws IOException {
        return SharedBytes.freedBy(path(folder));
    }

    @Override
    public WriterLock lock(org.apache.hadoop.fs.Path root, Holder holder) throws IOException {
        return LocalLock.take(path(root), holder);
    }

    private static List<Path> innermostFirst(Path top) throws IOException {
        try (Stream<Path> walked = Files.walk(top)) {
            return walked.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void forceFileUnchecked(Path file) {
        try {
            forceFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forceFile(Path file) throws IOException {
        // Windows refuses to force what was opened for reading; elsewhere a file may be write-protected.
        StandardOpenOption way = POSIX ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(file, way)) {
            channel.force(true);
        }
    }

    private static void forceFolder(Path folder) throws IOException {
        if (!POSIX) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Path path(org.apache.hadoop.fs.Path path) {
        return Path.of(path.toUri().getPath());
    }
}
