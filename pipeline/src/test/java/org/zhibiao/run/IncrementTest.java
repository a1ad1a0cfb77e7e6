package org.zhibiao.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.run.NightlyOptions.Extent;
import org.zhibiao.run.NightlyOptions.Missing;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;

/** A run reads what is new or changed, and its tables are those of one run over all that is there. */
final class IncrementTest {

    private static final String A = "甲局 2021 2022-01-31\n检查12次。";
    private static final String OLD = "戊局 2019 2020-01-31\n检查3次。";

    @TempDir
    static Path folder;

    private static Begun begun;

    private final SparkSession spark = TestSpark.session();

    @BeforeAll
    static void runOnce() throws IOException {
        begun = Begun.with(
                folder,
                Map.of(
                        "a.txt", A,
                        "b.txt", "乙局 2020 \n检查7次。",
                        "d.txt", "丁局 2021 \n检查9次。",
                        "old.txt", OLD,
                        "new.txt", "戊局 2019 2020-03-01\n检查4次。",
                        "poem.txt", "床前明月光"));
    }

    @BeforeEach
    void begin() throws IOException {
        begun.restore();
        SampleCore.READ.clear();
    }

    @Test
    void onlyNewAndChangedInputsAreReadAndTheRecordOfTheRunTellsSo() throws IOException {
        write("b.txt", "乙局 2020 \n检查8次。");
        write("c.jsonl", "{\"text\": \"丙局 2021 \\n检查5次。\"}\n");
        Files.delete(input("d.txt"));
        run(Missing.KEPT);

        assertThat(SampleCore.READ).containsExactlyInAnyOrder("b.txt", "c.jsonl");
        assertThat(column("metrics", "cast(value as int)")).containsExactly("12", "4", "5", "8", "9");
        assertThat(column("report_versions", "concat(reason, ' ', superseded_by is not null)"))
                .containsExactly("changed true", "superseded true");
        JsonNode record = new ObjectMapper()
                .readTree(folder.resolve("warehouse/current/run.json").toFile());
        assertThat(record.get("inputs").toString()).isEqualTo("{\"kept\":1,\"known\":4,\"read\":2}");
        assertThat(record.get("rows").get("metrics").asInt()).isEqualTo(5);
        assertThat(record.get("stages").findValuesAsText("stage"))
                .contains("reading 6 files", "writing the tables", "checking the tables", "publishing");
        assertThat(record.get("rulesVersion").asText()).isEqualTo("sample");
    }

    @Test
    void aMetadataFileThatComesIsAChangeOfItsReport() throws IOException {
        write("a.meta.json", "{\"source_uri\": \"https://example.gov.cn/1\"}");
        run(Missing.KEPT);

        assertThat(SampleCore.READ).containsExactly("a.txt");
        assertThat(column("reports", "coalesce(source_uri, '')")).contains("https://example.gov.cn/1");
    }

    @Test
    void otherRulesReadAllAgain() {
        run(Missing.KEPT, Extent.CHANGED, SampleCore.OTHER_RULES, "warehouse");

        assertThat(SampleCore.READ)
                .containsExactlyInAnyOrder("a.txt", "b.txt", "d.txt", "old.txt", "new.txt", "poem.txt");
        assertThat(column("reports", "rules_version")).hasSize(4).containsOnly("other");
    }

    /** Readers take the layout from the names of the folders: a file outside of them would be one year too many. */
    @Test
    void aYearInWhichNothingChangedIsTheSameFilesAndNoneLiesBesideTheYears() throws IOException {
        Object before = fileKey("metrics/report_year=2021");
        Object other = fileKey("reports/report_year=2020");
        write("b.txt", "乙局 2020 \n未检查。");
        run(Missing.KEPT);

        assertThat(fileKey("metrics/report_year=2021")).isEqualTo(before);
        assertThat(fileKey("reports/report_year=2020")).isNotEqualTo(other);
        assertThat(entries("metrics")).containsExactly("report_year=2019", "report_year=2021");
    }

    @Test
    void whatVanishedStaysUntilItIsToBeForgotten() throws IOException {
        Files.delete(input("b.txt"));
        run(Missing.KEPT);
        assertThat(column("metrics", "cast(value as int)")).containsExactly("12", "4", "7", "9");
        assertThat(column("inputs", "outcome")).containsOnlyOnce("superseded").hasSize(6);

        run(Missing.FORGOTTEN);
        assertThat(column("metrics", "cast(value as int)")).containsExactly("12", "4", "9");
        assertThat(column("report_versions", "reason")).containsExactly("missing", "superseded");
        assertThat(column("agencies", "name")).containsExactly("丁局", "戊局", "甲局");
    }

    @Test
    void aFormerVersionComesBackWhenItsSuccessorGoes() throws IOException {
        assertThat(column("metrics", "cast(value as int)")).contains("4").doesNotContain("3");
        assertThat(column("report_versions", "reason")).containsExactly("superseded");

        Files.delete(input("new.txt"));
        run(Missing.FORGOTTEN);

        assertThat(column("metrics", "cast(value as int)")).contains("3").doesNotContain("4");
        assertThat(SampleCore.READ).containsExactly("old.txt");
        assertThat(column("report_versions", "reason")).containsExactly("missing");
    }

    @Test
    void anInputThatIsGoneAndInNoTableSaysSoWhenItWouldBeTheReport() throws IOException {
        Files.delete(input("old.txt"));
        write("new.txt", "戊局 2018 2023-03-01\n检查4次。");
        run(Missing.KEPT);

        assertThat(column("inputs", "concat(outcome, ' ', coalesce(reason, ''))"))
                .contains("quarantined unreadable", "quarantined not_a_report");
        assertThat(column("metrics", "report_year")).contains("2018").doesNotContain("2019");

        write("old.txt", OLD);
        run(Missing.KEPT);
        assertThat(column("metrics", "report_year")).contains("2018", "2019");
    }

    /**
     * The sequences write, change, copy, date and remove reports of few bodies and years, so that they meet.
     * {@code -Dzhibiao.sequences=10} tries ten.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void anySequenceOfRunsGivesTheTablesOfOneRunOverTheFinalInputs(long seed) throws IOException {
        begun.clearAll();
        Random chance = new Random(seed);
        for (int step = 0; step < 4; step++) {
            for (int i = 0; i < 6; i++) {
                change(chance);
            }
            run(Missing.FORGOTTEN);
        }
        String once = "once-" + seed;
        run(Missing.FORGOTTEN, Extent.CHANGED, SampleCore.HONEST, once);

        assertThat(contents("warehouse")).isEqualTo(contents(once));
    }

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("zhibiao.sequences", 1));
    }

    private void change(Random chance) throws IOException {
        String name = "f" + chance.nextInt(9) + ".txt";
        switch (chance.nextInt(5)) {
            case 0 -> Files.deleteIfExists(input(name));
            case 1 -> write("f" + chance.nextInt(3) + ".jsonl", record(chance) + record(chance));
            case 2 -> write(name, "no report " + chance.nextInt(3));
            default -> write(name, report(chance));
        }
    }

    private static String record(Random chance) {
        return "{\"text\": \"" + report(chance).replace("\n", "\\n") + "\"}\n";
    }

    private static String report(Random chance) {
        return "%s局 %d %s\n检查%d次。"
                .formatted(
                        chance.nextBoolean() ? "甲" : "乙",
                        2020 + chance.nextInt(3),
                        chance.nextBoolean() ? "2023-01-0" + (1 + chance.nextInt(3)) : "",
                        chance.nextInt(12));
    }

    private void run(Missing missing) {
        run(missing, Extent.CHANGED, SampleCore.HONEST, "warehouse");
    }

    private void run(Missing missing, Extent extent, SampleCore core, String warehouse) {
        Nightly.run(
                spark,
                new NightlyOptions(
                        List.of(Begun.hadoop(begun.input())), Begun.hadoop(folder.resolve(warehouse)), missing, extent),
                Progress.SILENT,
                core);
    }

    private static Path input(String name) {
        return begun.input().resolve(name);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(input(name), content);
    }

    private Object fileKey(String partition) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("warehouse/current").resolve(partition))) {
            Path file = files.filter(path -> path.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
            return Files.getAttribute(file, "unix:ino");
        }
    }

    private List<String> entries(String table) throws IOException {
        try (Stream<Path> entries =
                Files.list(folder.resolve("warehouse/current").resolve(table))) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private Dataset<Row> table(String warehouse, String name) {
        return spark.read()
                .schema(Tables.named(name).type())
                .parquet(folder.resolve(warehouse).resolve("current/" + name).toString());
    }

    private List<String> column(String name, String expression) {
        return table("warehouse", name).selectExpr("cast(" + expression + " as string)").collectAsList().stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }

    private Map<String, List<String>> contents(String warehouse) {
        Map<String, List<String>> contents = new TreeMap<>();
        for (TableSchema table : Tables.all()) {
            if (!table.name().equals("report_versions")) {
                contents.put(
                        table.name(),
                        table(warehouse, table.name()).drop("first_snapshot_id").toJSON().collectAsList().stream()
                                .sorted()
                                .toList());
            }
        }
        return contents;
    }
}
