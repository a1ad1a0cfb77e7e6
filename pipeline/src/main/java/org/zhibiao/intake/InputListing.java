package org.zhibiao.intake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        for (Path input : inputs) {
            for (FoundFile file : list(input, configuration)) {
                found.putIfAbsent(file.path(), file);
            }
        }
        return InputKinds.of(found.values());
    }

    private static List<FoundFile> list(Path input, Configuration configuration) {
        try {
            FileSystem files = input.getFileSystem(configuration);
            Path qualified = input.makeQualified(files.getUri(), files.getWorkingDirectory());
            List<FoundFile> found = LocalPaths.isLocal(qualified)
                    ? local(LocalPaths.of(qualified))
                    : HadoopListing.of(files, qualified);
            return found.size() == 1 ? withSidecar(found.get(0), files) : found;
        } catch (FileNotFoundException | NoSuchFileException e) {
            throw new CallFault(
                    "--input " + LocalPaths.shown(input) + ": there is no such file or folder; check the path", e);
        } catch (IOException e) {
            throw new CallFault("--input " + LocalPaths.shown(input) + ": cannot be listed: " + e.getMessage(), e);
        }
    }

    /** A file that is named alone still has its metadata beside it. */
    private static List<FoundFile> withSidecar(FoundFile file, FileSystem files) throws IOException {
        Optional<String> sidecar = InputKinds.sidecarOf(file.path());
        if (sidecar.isEmpty() || !files.exists(new Path(sidecar.get()))) {
            return List.of(file);
        }
        return List.of(file, FoundFile.regular(sidecar.get(), 0));
    }

    private static List<FoundFile> local(java.nio.file.Path root) throws IOException {
        if (!Files.exists(root)) {
            throw new NoSuchFileException(root.toString());
        }
        return LocalListing.of(root);
    }
}
