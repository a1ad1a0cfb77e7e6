package org.zhibiao.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which bytes of a folder are its own: a file that was carried over by a hard link lies on disk once. */
final class SharedBytes {

    private SharedBytes() {}

    /** The bytes of the files that have all their names in the folder. */
    static long freedBy(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walked = Files.walk(folder)) {
            files = walked.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        long freed = 0;
        for (List<Path> names : byFile(files).values()) {
            if (names.size() >= links(names.get(0))) {
                freed += Files.size(names.get(0));
            }
        }
        return freed;
    }

    private static Map<Object, List<Path>> byFile(List<Path> files) throws IOException {
        Map<Path, Object> keys = new LinkedHashMap<>();
        for (Path file : files) {
            keys.put(file, FileKeys.of(file));
        }
        return files.stream().collect(Collectors.groupingBy(keys::get));
    }

    /** How many names a file has; one where the file system does not tell. */
    private static int links(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return 1;
        }
        return (Integer) Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS);
    }
}
