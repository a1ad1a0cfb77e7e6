package org.zhibiao.intake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.zhibiao.fault.CallFault;

/** Finds all files under the paths that a user names. */
public final class InputListing {

    private InputListing() {}

    /**
     * All files under the paths, folders read recursively, each once, in the order of their paths. What cannot be read is
     * in the list too.
     *
     * @throws CallFault when a path does not exist
     */
    public static List<InputFile> of(Collection<Path> inputs, Configuration configuration) {
        Map<String, FoundFile> found = new TreeMap<>();
        Set<java.nio.file.Path> named = new HashSet<>();
        for (Path input : inputs) {
            named(input, configuration).ifPresent(named::add);
        }
        for (Path input : inputs) {
            for (FoundFile file : list(input, named, configuration)) {
                found.putIfAbsent(file.path(), file);
            }
        }
        return InputKinds.of(found.values());
    }

    /** The real path of an input on this machine, within which links are followed. */
    private static Optional<java.nio.file.Path> named(Path input, Configuration configuration) {
        try {
            FileSystem files = input.getFileSystem(configuration);
            Path qualified = input.makeQualified(files.getUri(), files.getWorkingDirectory());
            return LocalPaths.isLocal(qualified)
                    ? Optional.of(LocalPaths.of(qualified).toRealPath())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<FoundFile> list(Path input, Set<java.nio.file.Path> named, Configuration configuration) {
        try {
            FileSystem files = input.getFileSystem(configuration);
            Path qualified = input.makeQualified(files.getUri(), files.getWorkingDirectory());
            return LocalPaths.isLocal(qualified) ? local(LocalPaths.of(qualified), named) : remote(files, qualified);
        } catch (FileNotFoundException | NoSuchFileException e) {
            throw new CallFault(
                    "--input " + LocalPaths.shown(input) + ": there is no such file or folder; check the path", e);
        } catch (IOException e) {
            throw new CallFault("--input " + LocalPaths.shown(input) + ": cannot be listed: " + e.getMessage(), e);
        }
    }

    private static List<FoundFile> remote(FileSystem files, Path root) throws IOException {
        List<FoundFile> found = HadoopListing.of(files, root);
        Optional<String> sidecar = sidecar(found);
        return sidecar.isPresent() && files.exists(new Path(sidecar.get()))
                ? List.of(found.get(0), FoundFile.regular(sidecar.get(), 0))
                : found;
    }

    private static List<FoundFile> local(java.nio.file.Path root, Set<java.nio.file.Path> named) throws IOException {
        if (!Files.exists(root)) {
            throw new NoSuchFileException(root.toString());
        }
        List<FoundFile> found = LocalListing.of(root, named);
        Optional<java.nio.file.Path> sidecar = sidecar(found)
                .map(java.nio.file.Path::of)
                .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS));
        if (sidecar.isEmpty()) {
            return found;
        }
        Set<java.nio.file.Path> beside = Set.of(sidecar.get().getParent().toRealPath());
        return List.of(found.get(0), LocalListing.of(sidecar.get(), beside).get(0));
    }

    /** A file that is named alone still has its metadata beside it. */
    private static Optional<String> sidecar(List<FoundFile> found) {
        return found.size() == 1 ? InputKinds.sidecarOf(found.get(0).path()) : Optional.empty();
    }
}
