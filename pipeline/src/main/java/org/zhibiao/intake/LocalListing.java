package org.zhibiao.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Lists a local folder. Hadoop's own listing drops dangling links and folders that it cannot open. */
final class LocalListing extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<FoundFile> found = new ArrayList<>();

    private LocalListing(Path root) {
        this.root = root;
    }

    static List<FoundFile> of(Path root) throws IOException {
        LocalListing listing = new LocalListing(root);
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, listing);
        return listing.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (isHidden(folder)) {
            found.add(FoundFile.hidden(folder.toString()));
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        found.add(seen(file, attributes));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        found.add(FoundFile.unreadable(file.toString(), reason(failure)));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
        if (failure != null) {
            found.add(FoundFile.unreadable(folder.toString(), reason(failure)));
        }
        return FileVisitResult.CONTINUE;
    }

    private FoundFile seen(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            return FoundFile.hidden(file.toString());
        }
        if (attributes.isRegularFile()) {
            return FoundFile.regular(file.toString(), attributes.size());
        }
        return FoundFile.unreadable(
                file.toString(),
                attributes.isSymbolicLink()
                        ? "the link leads nowhere; restore its target or remove it"
                        : "this is no regular file; remove it from the input folder");
    }

    private boolean isHidden(Path path) {
        return !path.equals(root) && FoundFile.isHidden(path.getFileName().toString());
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied; let the user of the run read it";
        }
        if (failure instanceof FileSystemLoopException) {
            return "the link leads back to a folder above it; remove it";
        }
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }
}
