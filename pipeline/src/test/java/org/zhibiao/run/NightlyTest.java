package org.zhibiao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.fault.CallFault;
import org.zhibiao.fault.RunFault;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.warehouse.Snapshot;
import org.zhibiao.warehouse.TableFiles;
import org.zhibiao.warehouse.Warehouse;

final class NightlyTest {

    @TempDir
    Path folder;

    private final SparkSession spark = TestSpark.session();
    private Path input;
    private Path warehouse;

    @BeforeEach
    void makeFolders() throws IOException {
        input = Files.createDirectory(folder.resolve("输入 files"));
        warehouse = folder.resolve("warehouse");
    }

    @Test
    void everyInputHasOneOutcomeAndTheyAddUp() throws IOException {
        write("a.txt", "甲局 2021 2022-01-31\n全年检查12次，𠮷案3件。");
        Files.write(input.resolve("b.txt"), "乙局 2020 \n全年检查7次。".getBytes(Charset.forName("GB18030")));
        write("copy.txt", "甲局 2021 2022-01-31\n全年检查12次，𠮷案3件。");
        write("empty.txt", "");
        write("binary.txt", "\0\1\2");
        write("poem.txt", "床前明月光");
        write("bug.txt", "a bug in the program");
        write("deep.txt", "endless recursion");
        write("seal.ofd", "PK");
        write(".DS_Store", "x");
        write("a.meta.json", "{\"source_uri\": \"https://example.gov.cn/a\", \"agency\": null}");
        write("c.txt", "丙局 2021 \n检查5次。");
        write("c.meta.json", "{\"report_year\": \"last\"}");
        write("lost.meta.json", "{}");
        write("crawl.jsonl", "{\"text\": \"丁局 2019 2020-02-01\\n检查9次。\"}\nnot json\n\n{\"title\": \"x\"}\n");
        Files.createSymbolicLink(input.resolve("dangling.txt"), folder.resolve("nowhere"));

        RunSummary summary = run(SampleCore.HONEST);

        Map<String, String> outcomes = new LinkedHashMap<>();
        for (Row row : table("inputs")
                .selectExpr("input_path", "record_number", "outcome", "reason")
                .orderBy("input_path", "record_number")
                .collectAsList()) {
            outcomes.put(
                    row.getString(0).substring(input.toString().length() + 1) + "#" + row.getInt(1),
                    row.getString(2) + " " + row.getString(3));
        }
        assertThat(outcomes)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("a.txt#0", "report null"),
                        Map.entry("b.txt#0", "report null"),
                        Map.entry("copy.txt#0", "duplicate null"),
                        Map.entry("empty.txt#0", "quarantined empty"),
                        Map.entry("binary.txt#0", "quarantined not_text"),
                        Map.entry("poem.txt#0", "quarantined not_a_report"),
                        Map.entry("bug.txt#0", "quarantined failed"),
                        Map.entry("deep.txt#0", "quarantined failed"),
                        Map.entry("seal.ofd#0", "quarantined unsupported_format"),
                        Map.entry(".DS_Store#0", "ignored null"),
                        Map.entry("c.txt#0", "quarantined failed"),
                        Map.entry("lost.meta.json#0", "ignored null"),
                        Map.entry("crawl.jsonl#1", "report null"),
                        Map.entry("crawl.jsonl#2", "quarantined failed"),
                        Map.entry("crawl.jsonl#4", "quarantined no_text"),
                        Map.entry("dangling.txt#0", "quarantined unreadable")));
        assertThat(summary.outcomes())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("report", 3L, "duplicate", 1L, "quarantined", 10L, "ignored", 2L));
        assertThat(table("reports")
                        .where("agency_name = '甲局'")
                        .select("source_uri")
                        .first()
                        .getString(0))
                .isEqualTo("https://example.gov.cn/a");
    }

    @Test
    void aLaterVersionReplacesTheFormerWithAllItsFacts() throws IOException {
        write("first.txt", "甲局 2021 2022-01-31\n检查12次。");
        write("later.txt", "甲局 2021 2022-03-01\n检查13次。");
        write("undated.txt", "甲局 2021 \n检查14次，处罚15次，另有16件。");
        write("other.txt", "甲局 2020 \n检查11次。");

        run(SampleCore.HONEST);

        assertThat(values("metrics", "cast(value as int)")).containsExactly("11", "13");
        assertThat(values("terms", "distinct(report_id)")).hasSize(2);
        assertThat(values("years", "concat(year, plan, plan_year, ' ', metric_count)"))
                .containsExactly("2020十三五5 1", "2021十四五1 1");
        assertThat(values("agencies", "concat(name, report_count, first_year, last_year, short_names[0])"))
                .containsExactly("甲局220202021本局");
        assertThat(values("inputs", "outcome")).containsExactly("report", "report", "superseded", "superseded");
        assertThat(values("inputs", "distinct(report_id)")).hasSize(2);
    }

    @Test
    void everyTableHasItsDeclaredColumnsEvenWhenItIsEmpty() throws IOException {
        write("poem.txt", "床前明月光");

        run(SampleCore.HONEST);

        for (TableSchema table : Tables.all()) {
            String path = warehouse.resolve("current/" + table.name()).toString();
            assertThat(TableFiles.of(new org.apache.hadoop.fs.Path(path), new Configuration())
                            .files())
                    .as(table.name())
                    .isPositive();
            assertThat(spark.read().parquet(path).schema().sql())
                    .as(table.name())
                    .isEqualTo(table.type().asNullable().sql());
        }
    }

    @Test
    void runningAgainOrRebuildingTheAggregatesGivesTheSameTablesAndNothingNew() throws IOException {
        write("a.txt", "甲局 2021 2022-01-31\n检查12次。");
        write("copy.txt", "甲局 2021 2022-01-31\n检查12次。");
        write("b.txt", "乙局 2020 \n检查7次。");

        RunSummary first = run(SampleCore.HONEST);
        Map<String, List<String>> before = contents();
        RunSummary second = run(SampleCore.HONEST);

        assertThat(second.snapshotId()).isNotEqualTo(first.snapshotId());
        assertThat(contents()).isEqualTo(before);
        assertThat(first.tables()).allMatch(table -> table.newRows() == table.rows());
        assertThat(second.tables()).allMatch(table -> table.newRows() == 0);

        RunSummary third = Aggregation.run(spark, new AggregateOptions(hadoop(warehouse)), Progress.SILENT);
        assertThat(Files.readString(warehouse.resolve("CURRENT")).strip()).isEqualTo(third.snapshotId());
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aSnapshotIsLaidOutAsTheContractSays() throws IOException {
        write("a.txt", "甲局 2021 2022-01-31\n检查12次。");
        write("b.txt", "乙局 2020 \n检查7次。");

        RunSummary summary = run(SampleCore.HONEST);

        assertThat(Files.readString(warehouse.resolve("CURRENT")).strip()).isEqualTo(summary.snapshotId());
        assertThat(Files.readSymbolicLink(warehouse.resolve("current")))
                .isEqualTo(Path.of("snapshots", summary.snapshotId()));
        Path metrics = warehouse.resolve("current/metrics");
        assertThat(metrics.resolve("report_year=2020")).isDirectory();
        assertThat(metrics.resolve("report_year=2021")).isDirectory();
        Path file = parquetFiles(metrics.resolve("report_year=2021")).get(0);
        assertThat(spark.read().parquet(file.toString()).columns()).contains("report_year");
        assertThat(warehouse.resolve("current/scratch")).doesNotExist();
        assertThat(current().manifest().table("metrics").orElseThrow().rows()).isEqualTo(2);
        assertThat(current().manifest().gates()).allMatch(gate -> gate.status().equals("passed"));
    }

    @Test
    void aFailingGateLeavesReadersWithTheFormerSnapshot() throws IOException {
        write("a.txt", "甲局 2021 2022-01-31\n检查12次。");
        RunSummary former = run(SampleCore.HONEST);

        assertThatThrownBy(() -> run(SampleCore.MISQUOTING))
                .isInstanceOf(RunFault.class)
                .hasMessageContaining("gate quote_at_offsets: table metrics has 1 rows at fault")
                .hasMessageContaining("metric_id=");

        assertThat(Files.readString(warehouse.resolve("CURRENT")).strip()).isEqualTo(former.snapshotId());
        try (Stream<Path> snapshots = Files.list(warehouse.resolve("snapshots"))) {
            assertThat(snapshots.map(path -> path.getFileName().toString())).containsExactly(former.snapshotId());
        }
    }

    @Test
    void aMissingInputIsNamed() {
        assertThatThrownBy(() -> Nightly.run(
                        spark,
                        new NightlyOptions(List.of(hadoop(folder.resolve("missing"))), hadoop(warehouse)),
                        Progress.SILENT,
                        SampleCore.HONEST))
                .isInstanceOf(CallFault.class)
                .hasMessageContaining(folder.resolve("missing").toString());
        assertThat(warehouse).doesNotExist();
    }

    private RunSummary run(SampleCore core) {
        return Nightly.run(spark, new NightlyOptions(List.of(hadoop(input)), hadoop(warehouse)), Progress.SILENT, core);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(input.resolve(name), content);
    }

    private org.apache.spark.sql.Dataset<Row> table(String name) {
        return spark.read()
                .schema(Tables.named(name).type())
                .parquet(warehouse.resolve("current/" + name).toString());
    }

    private List<String> values(String table, String expression) {
        return table(table)
                .selectExpr("cast(" + expression.replaceFirst("^distinct\\((.*)\\)$", "$1") + " as string) as value")
                .transform(rows -> expression.startsWith("distinct") ? rows.distinct() : rows)
                .where("value is not null")
                .orderBy("value")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private Map<String, List<String>> contents() {
        Map<String, List<String>> contents = new LinkedHashMap<>();
        for (TableSchema table : Tables.all()) {
            contents.put(
                    table.name(),
                    table(table.name()).toJSON().collectAsList().stream()
                            .sorted()
                            .toList());
        }
        return contents;
    }

    private Snapshot current() {
        return Warehouse.at(hadoop(warehouse), new Configuration()).current().orElseThrow();
    }

    private static List<Path> parquetFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".parquet")).toList();
        }
    }

    private static org.apache.hadoop.fs.Path hadoop(Path path) {
        return new org.apache.hadoop.fs.Path("file://" + path);
    }
}
