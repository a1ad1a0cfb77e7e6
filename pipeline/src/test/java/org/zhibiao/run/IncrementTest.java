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
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.run.NightlyOptions.Extent;
import org.zhibiao.run.NightlyOptions.Missing;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;

/** A run reads what is new or changed, and its tables are those of one run over all that is there. */
final class IncrementTest {

    @TempDir
    Path folder;

    private final SparkSession spark = TestSpark.session();
    private Path input;

    @BeforeEach
    void makeInput() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
    }

    @Test
    void onlyNewAndChangedInputsAreReadAndTheRecordOfTheRunTellsSo() throws IOException {
        write("a.txt", "甲局 2021 2022-01-31\n检查12次。");
        write("b.txt", "乙局 2020 \n检查7次。");
        write("d.txt", "丁局 2020 \n检查9次。");
        write("poem.txt", "床前明月光");
        run(Missing.KEPT);

        SampleCore.READ.clear();
        write("b.txt", "乙局 2020 \n检查8次。");
        write("c.jsonl", "{\"text\": \"丙局 2021 \\n检查5次。\"}\n");
        Files.delete(input.resolve("d.txt"));
        run(Missing.KEPT);

        assertThat(SampleCore.READ).containsExactlyInAnyOrder("b.txt", "c.jsonl");
        assertThat(column("metrics", "cast(value as int)")).containsExactly("12", "5", "8", "9");
        assertThat(column("report_versions", "concat(reason, ' ', superseded_by is not null)"))
                .containsExactly("changed true");
        JsonNode record = new ObjectMapper()
                .readTree(folder.resolve("warehouse/current/run.json").toFile());
        assertThat(record.get("inputs").toString()).isEqualTo("{\"kept\":1,\"known\":2,\"read\":2}");
        assertThat(record.get("rows").get("metrics").asInt()).isEqualTo(4);
        assertThat(record.get("stages").findValuesAsText("stage"))
                .contains("reading 4 files", "writing the tables", "checking the tables", "publishing");
        assertThat(record.get("rulesVersion").asText()).isEqualTo("sample");
    }

    @Test
    void aMetadataFileThatChangesIsAChangeOfItsReport() throws IOException {
        write("a.txt", "甲局 2021 2022-01-31\n检查12次。");
        write("a.meta.json", "{\"source_uri\": \"https://example.gov.cn/1\"}");
        run(Missing.KEPT);
        write("a.meta.json", "{\"source_uri\": \"https://example.gov.cn/2\"}");
        run(Missing.KEPT);

        assertThat(column("reports", "source_uri")).containsExactly("https://example.gov.cn/2");
    }

    @Test
    void otherRulesReadAllAgain() throws IOException {
        write("a.txt", "甲局 2021 2022-01-31\n检查12次。");
        run(Missing.KEPT);
        SampleCore.READ.clear();

        run(Missing.KEPT, Extent.CHANGED, SampleCore.OTHER_RULES, "warehouse");

        assertThat(SampleCore.READ).containsExactly("a.txt");
        assertThat(column("reports", "rules_version")).containsExactly("other");
    }

    /** Readers take the layout from the names of the folders: a file outside of them would be one year too many. */
    @Test
    void aYearInWhichNothingChangedIsTheSameFilesAndNoneLiesBesideTheYears() throws IOException {
        write("a.txt", "甲局 2021 2022-01-31\n检查12次。");
        write("b.txt", "乙局 2020 \n检查7次。");
        run(Missing.KEPT);
        Object before = fileKey("metrics/report_year=2021");
        Object other = fileKey("reports/report_year=2020");
        write("b.txt", "乙局 2020 \n未检查。");
        run(Missing.KEPT);

        assertThat(fileKey("metrics/report_year=2021")).isEqualTo(before);
        assertThat(fileKey("reports/report_year=2020")).isNotEqualTo(other);
        assertThat(entries("metrics")).containsExactly("report_year=2021");
    }

    @Test
    void whatVanishedStaysUntilItIsToBeForgotten() throws IOException {
        write("a.txt", "甲局 2021 2022-01-31\n检查12次。");
        write("b.txt", "乙局 2020 \n检查7次。");
        run(Missing.KEPT);
        Files.delete(input.resolve("b.txt"));
        run(Missing.KEPT);
        assertThat(column("metrics", "cast(value as int)")).containsExactly("12", "7");
        assertThat(column("inputs", "outcome")).containsExactly("report", "report");

        run(Missing.FORGOTTEN);
        assertThat(column("metrics", "cast(value as int)")).containsExactly("12");
        assertThat(column("report_versions", "reason")).containsExactly("missing");
        assertThat(column("agencies", "name")).containsExactly("甲局");
    }

    @Test
    void aFormerVersionComesBackWhenItsSuccessorGoes() throws IOException {
        write("old.txt", "甲局 2021 2022-01-31\n检查12次。");
        write("new.txt", "甲局 2021 2022-03-01\n检查13次。");
        run(Missing.FORGOTTEN);
        assertThat(column("metrics", "cast(value as int)")).containsExactly("13");
        assertThat(column("report_versions", "reason")).containsExactly("superseded");

        SampleCore.READ.clear();
        Files.delete(input.resolve("new.txt"));
        run(Missing.FORGOTTEN);

        assertThat(column("metrics", "cast(value as int)")).containsExactly("12");
        assertThat(SampleCore.READ).containsExactly("old.txt");
        assertThat(column("report_versions", "reason")).containsExactly("missing");
    }

    @Test
    void anInputThatIsGoneAndInNoTableSaysSoWhenItWouldBeTheReport() throws IOException {
        write("old.txt", "甲局 2021 2022-01-31\n检查12次。");
        write("new.txt", "甲局 2021 2022-03-01\n检查13次。");
        run(Missing.KEPT);
        Files.delete(input.resolve("old.txt"));
        write("new.txt", "甲局 2022 2023-03-01\n检查13次。");
        run(Missing.KEPT);

        assertThat(column("inputs", "concat(outcome, ' ', coalesce(reason, ''))"))
                .containsExactly("quarantined unreadable", "report ");
        assertThat(column("metrics", "report_year")).containsExactly("2022");

        write("old.txt", "甲局 2021 2022-01-31\n检查12次。");
        run(Missing.KEPT);
        assertThat(column("metrics", "report_year")).containsExactly("2021", "2022");
    }

    /** The sequences write, change, copy, date and remove reports of few bodies and years, so that they meet. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void anySequenceOfRunsGivesTheTablesOfOneRunOverTheFinalInputs(long seed) throws IOException {
        Random chance = new Random(seed);
        for (int step = 0; step < 3; step++) {
            for (int i = 0; i < 6; i++) {
                change(chance);
            }
            run(Missing.FORGOTTEN);
        }
        run(Missing.FORGOTTEN, Extent.CHANGED, SampleCore.HONEST, "once");

        assertThat(contents("warehouse")).isEqualTo(contents("once"));
    }

    private void change(Random chance) throws IOException {
        String name = "f" + chance.nextInt(9) + ".txt";
        switch (chance.nextInt(5)) {
            case 0 -> Files.deleteIfExists(input.resolve(name));
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
                new NightlyOptions(List.of(hadoop(input)), hadoop(folder.resolve(warehouse)), missing, extent),
                Progress.SILENT,
                core);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(input.resolve(name), content);
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

    private static org.apache.hadoop.fs.Path hadoop(Path path) {
        return new org.apache.hadoop.fs.Path("file://" + path);
    }
}
