package org.zhibiao.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileUtil;
import org.zhibiao.warehouse.Snapshot;
import org.zhibiao.warehouse.Warehouse;

/** Three figures of two bodies in two years, published once for all tests of a JVM that only read them. */
record SmallWarehouse(Path folder, RunSummary published) {

    /** Signs that mean something in SQL, in patterns of file names and in addresses. */
    private static final String AWKWARD = "it's a [ware] {house}*?";

    private static final SmallWarehouse SHARED = publish();

    static SmallWarehouse shared() {
        return SHARED;
    }

    Path root() {
        return folder.resolve(AWKWARD);
    }

    Warehouse warehouse() {
        return Warehouse.at(hadoop(root()), new Configuration());
    }

    /** What the run published, whatever tests publish after it. */
    Snapshot snapshot() {
        return warehouse().named(published.snapshotId());
    }

    static org.apache.hadoop.fs.Path hadoop(Path path) {
        return new org.apache.hadoop.fs.Path("file", null, path.toString());
    }

    private static SmallWarehouse publish() {
        try {
            Path folder =
                    Files.createDirectories(Path.of("target/small-warehouse").toAbsolutePath());
            FileUtil.fullyDeleteContents(folder.toFile());
            Path input = Files.createDirectory(folder.resolve("input"));
            Files.writeString(input.resolve("a.txt"), "甲局 2021 2022-01-31\n检查12次，'处罚'3件。");
            Files.writeString(input.resolve("b.txt"), "乙局 2020 \n检查7次。");
            return new SmallWarehouse(
                    folder,
                    Nightly.run(
                            TestSpark.session(),
                            new NightlyOptions(List.of(hadoop(input)), hadoop(folder.resolve(AWKWARD))),
                            Progress.SILENT,
                            SampleCore.HONEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
