package org.zhibiao.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.sample.Sample;
import org.zhibiao.sample.SampleDocument;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.table.Table;

/**
 * The assembled jar on a real cluster gives what a local run gives, when an executor is killed too, and a reader that is not
 * Spark opens all of it.
 */
final class SparkSubmitIT {

    private static final Path JAR = Path.of("target/zhibiao-jobs.jar").toAbsolutePath();
    private static final Path SEEDS =
            Path.of("../seeds/reports").toAbsolutePath().normalize();

    @TempDir
    static Path folder;

    private static List<String> inputs;

    @BeforeAll
    static void publishLocallyAndOnACluster() throws Exception {
        Path formats = Files.createDirectory(folder.resolve("formats"));
        for (String format : ReportFiles.FORMATS) {
            ReportFiles.write(formats, format);
        }
        inputs = List.of("--input", SEEDS.toString(), "--input", formats.toString(), "--input", manyReports());
        Path log = folder.resolve("local.log");
        try (PrintStream out = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8)) {
            int local = new Cli(out, out, Map.of()).run(nightly("local"));
            assertThat(local).as(Files.readString(log)).isZero();
        }
        try (Cluster cluster = Cluster.start(folder)) {
            Path submitted = log("cluster");
            int status = Cluster.ended(cluster.submit(submitted, JAR, nightly("cluster")), submitted);
            assertThat(status).as(Files.readString(submitted)).isZero();

            Path disturbed = log("disturbed");
            Process driver = cluster.submit(disturbed, JAR, nightly("disturbed"));
            awaitTwoThatRead(driver, disturbed);
            cluster.killExecutor();
            assertThat(Cluster.ended(driver, disturbed))
                    .as(Files.readString(disturbed))
                    .isZero();
        }
    }

    /** Enough short reports that each core has several tasks of some seconds, so that one can die in the middle. */
    private static String manyReports() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (SampleDocument document :
                Sample.of(7, 24, 2020, 4).withBytes(2500).documents().toList()) {
            Files.write(many.resolve(document.fileName()), document.bytes());
        }
        return many.toString();
    }

    private static String[] nightly(String run) {
        List<String> arguments = new ArrayList<>(List.of("nightly", "--warehouse", warehouse(run)));
        arguments.addAll(inputs);
        return arguments.toArray(String[]::new);
    }

    /** Both executors have a file of the wide table under way. */
    private static void awaitTwoThatRead(Process driver, Path log) throws IOException, InterruptedException {
        Path snapshots = Path.of(warehouse("disturbed"), "snapshots");
        while (filesUnderWay(snapshots) < 2) {
            assertThat(driver.isAlive()).as(Files.readString(log)).isTrue();
            Thread.sleep(20);
        }
    }

    private static long filesUnderWay(Path snapshots) throws IOException {
        if (!Files.exists(snapshots)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(snapshots)) {
            return files.map(Path::toString)
                    .filter(file -> file.contains("/_temporary/attempt_") && file.endsWith(".parquet"))
                    .count();
        } catch (UncheckedIOException e) {
            // A task ended while its folder was being listed.
            return 0;
        }
    }

    private static Path log(String run) {
        return folder.resolve(run + ".log");
    }

    static List<TableSchema> tables() {
        return Tables.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aClusterGivesTheRowsOfALocalRun(TableSchema table) throws SQLException {
        assertThat(rows("cluster", table)).isEqualTo(rows("local", table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void anExecutorKilledInMidRunChangesNoRow(TableSchema table) throws SQLException {
        assertThat(rows("disturbed", table)).isEqualTo(rows("local", table));
    }

    /** Else the executor was killed when it had nothing to do. */
    @Test
    void theKilledExecutorLostItsTaskAndAnotherDidIt() throws IOException {
        assertThat(log("disturbed")).content().contains("ExecutorLostFailure");
        assertThat(log("cluster")).content().doesNotContain("ExecutorLostFailure");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void duckDbReadsEveryColumn(TableSchema table) throws SQLException {
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM " + files("local", table))) {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                columns.add(result.getMetaData().getColumnName(i));
            }
            assertThat(columns).containsExactlyInAnyOrder(table.type().fieldNames());
        }
    }

    /** The jar carries the libraries for formats, and they agree with what Spark brings. */
    @Test
    void everyFormatIsReadOnTheClusterToo() throws SQLException {
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM "
                        + files("cluster", Tables.named("inputs"))
                        + " WHERE input_path LIKE '%/formats/%' AND outcome <> 'quarantined'")) {
            assertThat(result.next()).isTrue();
            assertThat(result.getInt(1)).isEqualTo(ReportFiles.FORMATS.size());
        }
    }

    @Test
    void quotesAreTheSpansThatTheyClaimInDuckDbToo() throws SQLException {
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*), count_if(m.quote = "
                        + "substring(t.text, m.char_begin + 1, m.char_end - m.char_begin)) FROM "
                        + files("local", Tables.named("metrics")) + " m JOIN "
                        + files("local", Tables.named("report_texts")) + " t USING (report_id)")) {
            assertThat(result.next()).isTrue();
            assertThat(result.getLong(1)).isPositive().isEqualTo(result.getLong(2));
        }
    }

    /** The rows as text, but for the name of the snapshot, which is the time of the run. */
    private static List<String> rows(String run, TableSchema table) throws SQLException {
        String columns = table.has("first_snapshot_id") ? "* EXCLUDE (first_snapshot_id)" : "*";
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement();
                ResultSet result = statement.executeQuery("SELECT to_json(r)::VARCHAR FROM (SELECT " + columns
                        + " FROM " + files(run, table) + ") r ORDER BY 1")) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }

    private static String files(String run, TableSchema table) {
        String partitions = table.layout() == Table.Layout.BY_REPORT_YEAR ? "true" : "false";
        return "read_parquet('" + warehouse(run) + "/current/" + table.name() + "/**/*.parquet', hive_partitioning = "
                + partitions + ")";
    }

    private static String warehouse(String run) {
        return folder.resolve("warehouse-" + run).toString();
    }
}
