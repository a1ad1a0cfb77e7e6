package org.zhibiao.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.schema.Tables;

final class CliTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nightly",
                "aggregate",
                "evaluate",
                "site",
                "explain",
                "snapshots",
                "rollback",
                "prune",
                "describe",
                "serve"
            })
    void helpEndsWithAnExampleThatWorks(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(printed()
                        .strip()
                        .lines()
                        .toList()
                        .get((int) printed().strip().lines().count() - 1))
                .startsWith("  jobs/run " + command);
        assertThat(SparkSession.getDefaultSession().isEmpty()).isTrue();
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThat(run("nightly", "--inptu", "x")).isEqualTo(2);
        assertThat(complained()).contains("--inptu").contains("nightly --help");
    }

    @Test
    void anUnknownCommandIsNamed() {
        assertThat(run("weekly")).isEqualTo(2);
        assertThat(complained()).contains("weekly");
    }

    @Test
    void noCommandShowsWhatThereIs() {
        assertThat(run()).isEqualTo(2);
        assertThat(complained()).contains("nightly").contains("describe");
    }

    @Test
    void aWrongValueIsNamed() {
        assertThat(run("explain", "--text", "检查12次", "--at", "first")).isEqualTo(2);
        assertThat(complained()).contains("--at").contains("first");
    }

    @Test
    void aMissingInputPathIsNamed() {
        assertThat(run("nightly", "--warehouse", folder.toString(), "--input", folder + "/none"))
                .isEqualTo(2);
        assertThat(complained()).contains("--input " + folder + "/none: there is no such file or folder");
    }

    @Test
    void withoutACheckoutInputAndWarehouseMustBeGiven() {
        assertThat(run("nightly", "--warehouse", folder.toString())).isEqualTo(2);
        assertThat(complained()).contains("--input is missing");
        assertThat(run("nightly", "--input", folder.toString())).isEqualTo(2);
        assertThat(complained()).contains("--warehouse is missing");
    }

    @Test
    void aggregatesOfNothingAreRefused() {
        Path mistyped = folder.resolve("warehuose");
        assertThat(run("aggregate", "--warehouse", mistyped.toString())).isEqualTo(2);
        assertThat(complained()).contains(mistyped.toString()).contains("run nightly first");
        assertThat(mistyped).doesNotExist();
    }

    @Test
    void aSiteNeedsAFolderAndSomethingPublished() {
        assertThat(run("site", "--warehouse", folder.toString())).isEqualTo(2);
        assertThat(complained()).contains("--out");
        Path site = folder.resolve("site");
        assertThat(run("site", "--warehouse", folder.resolve("none").toString(), "--out", site.toString()))
                .isEqualTo(2);
        assertThat(complained()).contains("run nightly first");
        assertThat(site).doesNotExist();
    }

    @Test
    void describeListsAllTables() {
        assertThat(run("describe")).isZero();
        assertThat(printed().lines().map(line -> line.split(" ", 2)[0]))
                .containsExactlyElementsOf(
                        Tables.all().stream().map(table -> table.name()).toList());
    }

    @Test
    void describeTellsTypeNullabilityMeaningAndCodes() {
        assertThat(run("describe", "metrics")).isZero();
        assertThat(printed())
                .containsPattern("indicator_id +string +nullable +canonical indicator; null when none fits")
                .containsPattern("value +decimal\\(38,6\\) +required")
                .contains("level, share, change, from, to, rank");
    }

    @Test
    void describeRefusesAnUnknownTableByName() {
        assertThat(run("describe", "metric")).isEqualTo(2);
        assertThat(complained()).contains("'metric'").contains("metrics");
    }

    @Test
    void aRunPublishesAndStrictTellsOfQuarantine() throws IOException {
        Path input = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(input.resolve("poem.txt"), "床前明月光");
        Path warehouse = folder.resolve("warehouse");

        int status = run("nightly", "--strict", "--input", input.toString(), "--warehouse", warehouse.toString());

        assertThat(status).as(complained()).isEqualTo(3);
        assertThat(printed())
                .contains("inputs: 1 quarantined")
                .contains(input.resolve("poem.txt").toString())
                .contains(warehouse.resolve("snapshots").toString());
        assertThat(run("snapshots", "--warehouse", warehouse.toString())).isZero();
        assertThat(printed()).contains("published").contains("21 tables");
        assertThat(run("describe", "inputs", "--warehouse", warehouse.toString()))
                .isZero();
        assertThat(printed()).contains("rows: 1 in snapshot");
        Path site = folder.resolve("site");
        assertThat(run("site", "--warehouse", warehouse.toString(), "--out", site.toString()))
                .as(complained())
                .isZero();
        assertThat(printed()).contains("open " + site.resolve("index.html"));
        assertThat(site.resolve("index.html")).content().contains("不是报告");
    }

    @ParameterizedTest
    @FieldSource("org.zhibiao.jobs.ReportFiles#FORMATS")
    void explainReadsEveryFormatWithItsMetadata(String format) throws IOException {
        Path file = ReportFiles.write(folder, format);
        Files.writeString(folder.resolve("report.meta.json"), "{\"report_year\": 2020}");

        assertThat(run("explain", "--file", file.toString())).as(complained()).isZero();

        assertThat(printed()).startsWith("law_based_government 慈溪市水利局 2020").contains("metric: = 36 件");
    }

    @Test
    void explainSaysWhyAFileIsNoReport() throws IOException {
        Path file = Files.writeString(folder.resolve("a.docx"), "PK\003\004 cut");
        assertThat(run("explain", "--file", file.toString(), "--json")).isZero();
        assertThat(printed()).startsWith("{\"decision\":\"unreadable\"").contains("fetch it again");
    }

    @Test
    void explainTakesEveryRecordOfAFileOfThem() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"text\": \"床前明月光\"}\n{\"title\": \"x\"}\n");
        assertThat(run("explain", "--file", file.toString())).isZero();
        assertThat(printed()).containsSubsequence("not_a_report", "no_text");
    }

    @Test
    void explainRefusesAFolder() {
        assertThat(run("explain", "--file", folder.toString())).isEqualTo(2);
        assertThat(complained()).contains("this is a folder; name a file in it");
    }

    @Test
    void barePathsAreLocalInALocalRunOnly() {
        assertThat(Locations.ofMaster("local[*]").path("a:b").toString())
                .startsWith("file:/")
                .endsWith("a:b");
        assertThat(Locations.ofMaster("yarn").path("/data/in")).hasToString("/data/in");
        assertThat(Locations.ofMaster("yarn").path("s3a://bucket/in")).hasToString("s3a://bucket/in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://someone:pa55word@host/in", "s3a://someone:pa55/word@bucket/in"})
    void aPathThatHoldsASecretIsRefusedWithoutRepeatingIt(String path) {
        assertThat(run("nightly", "--input", path, "--warehouse", path)).isEqualTo(Cli.WRONG_CALL);
        assertThat(printed()).isEmpty();
        assertThat(complained())
                .contains("://***@", "holds a name and a secret", "spark.hadoop.")
                .doesNotContain("pa55", "word@", "someone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hdfs://node:8020/in/a@b", "abfss://box@account.example.org/in", "file:///in/a:b@c"})
    void signsThatLookLikeASecretAreNone(String path) {
        assertThat(Locations.ofMaster("yarn").path(path)).isEqualTo(new org.apache.hadoop.fs.Path(path));
    }

    @Test
    void commandsWithoutSparkKnowSparksSettingsOfFileSystems() {
        System.setProperty("spark.hadoop.fs.s3a.endpoint", "http://127.0.0.1:9");
        try {
            assertThat(HadoopSettings.ofThisRun().get("fs.s3a.endpoint")).isEqualTo("http://127.0.0.1:9");
        } finally {
            System.clearProperty("spark.hadoop.fs.s3a.endpoint");
        }
    }

    private int run(String... arguments) {
        return new Cli(utf8(out), utf8(err), Map.of()).run(List.of(arguments).toArray(String[]::new));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
