package org.zhibiao.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists a local folder. Hadoop's own listing drops dangling links and folders that it cannot open.
 *
 * <p>A link is followed where it stays within what the user named; one that leads out is told and not followed, as it could
 * carry any file of the machine into the tables. No folder is walked twice, however many links lead to it, so that loops
 * end and links between folders do not multiply. What is no regular file is told and never opened, as that could block.
 */
final class LocalListing {

    private final Path root;
    private final Set<Path> named;
    private final List<FoundFile> found = new ArrayList<>();
    private final Set<Path> walked = new HashSet<>();
    private final Deque<Path> folders = new ArrayDeque<>();
    private final Deque<Path> folderLinks = new ArrayDeque<>();

    private LocalListing(Path root, Set<Path> named) {
        this.root = root;
        this.named = named;
    }

    /**
     * The files of a folder, or a file alone.
     *
     * @param named the real paths of all that the user named
     */
    static List<FoundFile> of(Path root, Set<Path> named) {
        LocalListing listing = new LocalListing(root, named);
        listing.entry(root);
        listing.walk();
        return listing.found;
    }

    /** Links to folders come last: what they lead to is mostly walked by then. */
    private void walk() {
        while (!folders.isEmpty() || !folderLinks.isEmpty()) {
            Path folder = folders.isEmpty() ? folderLinks.poll() : folders.poll();
            try {
                Path real = folder.toRealPath();
                if (walked.add(real)) {
                    entries(folder).forEach(this::entry);
                } else {
                    found.add(FoundFile.ignored(
                            LocalPaths.shown(folder), "a link to a folder that is read already: " + real));
                }
            } catch (IOException e) {
                found.add(FoundFile.unreadable(LocalPaths.shown(folder), reason(e)));
            }
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(null);
        return entries;
    }

    private void entry(Path path) {
        if (!path.equals(root) && FoundFile.isHidden(path.getFileName().toString())) {
            found.add(FoundFile.hidden(LocalPaths.shown(path)));
            return;
        }
        try {
            BasicFileAttributes own = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (own.isSymbolicLink()) {
                link(path);
            } else if (own.isDirectory()) {
                folders.add(path);
            } else {
                file(path, own);
            }
        } catch (IOException e) {
            found.add(FoundFile.unreadable(LocalPaths.shown(path), reason(e)));
        }
    }

    private void link(Path link) throws IOException {
        Path real;
        try {
            real = link.toRealPath();
        } catch (NoSuchFileException e) {
            found.add(FoundFile.unreadable(
                    LocalPaths.shown(link), "the link leads nowhere; restore its target or remove it"));
            return;
        }
        if (named.stream().noneMatch(real::startsWith)) {
            found.add(FoundFile.unreadable(
                    LocalPaths.shown(link),
                    "the link leads out of the input, to " + real
                            + "; give that with --input too, or remove the link"));
        } else if (Files.isDirectory(real)) {
            folderLinks.add(link);
        } else {
            file(link, Files.readAttributes(real, BasicFileAttributes.class));
        }
    }

    private void file(Path path, BasicFileAttributes attributes) {
        String shown = LocalPaths.shown(path);
        if (!LocalPaths.isReadByName(path)) {
            found.add(FoundFile.unreadable(
                    shown,
                    "its name is no text in " + System.getProperty("sun.jnu.encoding")
                            + "; rename it, or set LC_ALL=C.UTF-8 where that is not UTF-8"));
        } else if (attributes.isRegularFile()) {
            found.add(FoundFile.regular(shown, attributes.size()));
        } else {
            found.add(FoundFile.unreadable(shown, "this is no regular file; remove it from the input folder"));
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied; let the user of the run read it";
        }
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }
}
