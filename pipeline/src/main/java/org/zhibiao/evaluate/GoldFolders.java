package org.zhibiao.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.zhibiao.fault.CallFault;

/** The folders of annotations below a path, one a report. */
final class GoldFolders {

    private static final String FACTS = "facts.jsonl";

    private GoldFolders() {}

    /**
     * The annotated reports, by name.
     *
     * @throws CallFault when the folder cannot be read, holds no annotations, or a line of them is broken
     */
    static List<GoldReport> read(Path gold, Configuration configuration) {
        try {
            FileSystem files = gold.getFileSystem(configuration);
            Map<String, Map<String, String>> texts = new java.util.TreeMap<>();
            for (FileStatus folder : files.listStatus(gold)) {
                if (folder.isDirectory() && files.exists(new Path(folder.getPath(), FACTS))) {
                    texts.put(folder.getPath().getName(), texts(folder.getPath(), files));
                }
            }
            if (texts.isEmpty()) {
                throw new CallFault("--gold " + gold + " holds no folder with a " + FACTS + "; see its GUIDELINES.md");
            }
            List<GoldReport> reports = new ArrayList<>();
            texts.forEach((name, ofFolder) -> reports.add(GoldReader.read(name, ofFolder)));
            return reports;
        } catch (IOException | IllegalArgumentException e) {
            throw new CallFault("--gold " + gold + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> texts(Path folder, FileSystem files) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (FileStatus file : files.listStatus(folder)) {
            if (file.isFile()) {
                try (InputStream stream = files.open(file.getPath())) {
                    texts.put(file.getPath().getName(), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }
}
