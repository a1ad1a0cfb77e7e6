package org.zhibiao.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.table.Table;

/** Runs that are killed, meet each other or find no space, each as a process: what readers and the next run find. */
final class KilledRunIT {

    private static final Path SAMPLES = Path.of("../data/sample");

    @TempDir
    static Path folder;

    private static Path input;
    private static Path warehouse;
    private static String calm;
    private static List<String> lines;

    @BeforeAll
    static void runOnceInPeace() throws Exception {
        input = Files.createDirectory(folder.resolve("reports"));
        for (String report : List.of("invented-1-2021.txt", "invented-1-2023.txt", "invented-2-2021.txt")) {
            Files.copy(SAMPLES.resolve(report), input.resolve(report));
        }
        warehouse = folder.resolve("warehouse");
        try (Driver run = Driver.startWith(folder, List.of("-XX:ArchiveClassesAtExit=" + classes()), arguments())) {
            assertThat(run.await()).as(run.told()).isZero();
            lines = run.printed();
        }
        calm = current();
    }

    /** Killed at every line that a run prints before it has published, and at the first one after that. */
    @Test
    void aKilledRunHarmsNoReaderAndNotTheNextRun() throws Exception {
        Set<String> published = new TreeSet<>(snapshots());
        String first = current();
        List<String> told = new ArrayList<>();
        try (SteadyReader reader = new SteadyReader(warehouse)) {
            for (String step : steps()) {
                String former = current();
                told.addAll(killAt(step));
                assertThat(snapshots()).as("killed at '%s'", step).contains(former, current());
                published.add(current());
            }
            runToItsEnd();
            published.add(current());
            assertThat(reader.end()).isSubsetOf(published).contains(first, current());
        }
        assertThat(told).anyMatch(line -> line.startsWith("removing _staging-"));
        assertThat(snapshots()).containsExactlyElementsOf(published);
        assertThat(names(warehouse)).containsExactly("CURRENT", "_lock", "current", "snapshots");
        assertThat(current()).isNotEqualTo(calm);
        for (TableSchema table : Tables.all()) {
            assertThat(rows(current(), table)).as(table.name()).isEqualTo(rows(calm, table));
        }
    }

    @Test
    void ofTwoRunsAtOnceOnePublishesAndTheOtherSaysWhoWorks() throws Exception {
        List<String> before = snapshots();
        try (Driver first = nightly();
                Driver second = nightly()) {
            int firstStatus = first.await();
            int secondStatus = second.await();
            assertThat(List.of(firstStatus, secondStatus))
                    .as(first.told() + second.told())
                    .containsExactlyInAnyOrder(0, 1);
            Driver winner = firstStatus == 0 ? first : second;
            Driver loser = firstStatus == 0 ? second : first;
            assertThat(loser.told())
                    .contains("failed: another run works on the warehouse " + warehouse + ": nightly, process "
                            + winner.pid() + " on ");
        }
        assertThat(snapshots()).hasSize(before.size() + 1).containsAll(before).contains(current());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskLeavesReadersWithTheFormerSnapshot() throws Exception {
        String former = current();
        List<String> before = snapshots();
        try (Driver full = nightly()) {
            full.awaitLine("writing the tables");
            full.limitFiles(100);
            assertThat(full.await()).as(full.told()).isEqualTo(1);
            assertThat(full.told()).contains("File too large").contains("spark.local.dir");
        }
        assertThat(current()).isEqualTo(former);
        assertThat(snapshots()).isEqualTo(before);
    }

    /** The beginnings of the lines, without what differs from run to run. */
    private static List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                steps.add(line.replaceFirst(calm + ".*", ""));
            }
            if (line.startsWith("published snapshot")) {
                break;
            }
        }
        assertThat(steps).hasSizeGreaterThan(5).contains("moving CURRENT to snapshot ", "published snapshot ");
        return steps;
    }

    /** What the run told up to then. */
    private static List<String> killAt(String step) throws IOException {
        try (Driver run = nightly()) {
            run.awaitLine(step);
            run.kill();
            return run.printed();
        }
    }

    private static void runToItsEnd() throws IOException, InterruptedException {
        try (Driver run = nightly()) {
            assertThat(run.await()).as(run.told()).isZero();
        }
    }

    /** Starts from the classes that the first run has left: loading them anew is a fifth of the work of each run. */
    private static Driver nightly() throws IOException {
        return Driver.startWith(folder, List.of("-XX:SharedArchiveFile=" + classes()), arguments());
    }

    private static Path classes() {
        return folder.resolve("classes.jsa");
    }

    private static String[] arguments() {
        return new String[] {"nightly", "--input", input.toString(), "--warehouse", warehouse.toString()};
    }

    private static String current() throws IOException {
        return Files.readString(warehouse.resolve("CURRENT")).strip();
    }

    private static List<String> snapshots() throws IOException {
        return names(warehouse.resolve("snapshots"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The rows as text, but for the name of the snapshot. */
    private static List<String> rows(String snapshot, TableSchema table) throws SQLException {
        String columns = table.has("first_snapshot_id") ? "* EXCLUDE (first_snapshot_id)" : "*";
        boolean partitions = table.layout() == Table.Layout.BY_REPORT_YEAR;
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement();
                ResultSet result = statement.executeQuery("SELECT to_json(r)::VARCHAR FROM (SELECT " + columns
                        + " FROM read_parquet('" + warehouse + "/snapshots/" + snapshot + "/" + table.name()
                        + "/**/*.parquet', hive_partitioning = " + partitions + ")) r ORDER BY 1")) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
