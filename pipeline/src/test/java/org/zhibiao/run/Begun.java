package org.zhibiao.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileUtil;

/** Inputs and the warehouse that one run made of them, for tests to begin from: a run takes longer than what they ask. */
final class Begun {

    private final Path folder;
    private final Path saved;

    private Begun(Path folder) {
        this.folder = folder;
        this.saved = folder.resolve("saved");
    }

    /**
     * Writes the inputs and has them read.
     *
     * @param folder an empty folder
     * @param inputs contents by file name
     */
    static Begun with(Path folder, Map<String, String> inputs) throws IOException {
        Begun begun = new Begun(folder);
        Files.createDirectory(begun.input());
        for (Map.Entry<String, String> input : inputs.entrySet()) {
            Files.writeString(begun.input().resolve(input.getKey()), input.getValue());
        }
        Nightly.run(
                TestSpark.session(),
                new NightlyOptions(List.of(hadoop(begun.input())), hadoop(begun.warehouse())),
                Progress.SILENT,
                SampleCore.HONEST);
        Files.createDirectory(begun.saved);
        for (Path made : begun.made()) {
            copy(made, begun.saved.resolve(made.getFileName()));
        }
        return begun;
    }

    /** Puts everything back to what the run left. */
    void restore() throws IOException {
        clear();
        for (Path made : made()) {
            copy(saved.resolve(made.getFileName()), made);
        }
    }

    /** Leaves an empty input folder and no warehouse. */
    void clearAll() throws IOException {
        clear();
        Files.createDirectory(input());
    }

    Path input() {
        return folder.resolve("input");
    }

    Path warehouse() {
        return folder.resolve("warehouse");
    }

    static org.apache.hadoop.fs.Path hadoop(Path path) {
        return new org.apache.hadoop.fs.Path("file://" + path);
    }

    private List<Path> made() {
        return List.of(input(), warehouse());
    }

    private void clear() {
        for (Path made : made()) {
            FileUtil.fullyDelete(made.toFile());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file)),
                        LinkOption.NOFOLLOW_LINKS,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
