package org.zhibiao.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.run.NightlyOptions.Extent;
import org.zhibiao.run.NightlyOptions.Missing;
import org.zhibiao.sample.Sample;
import org.zhibiao.sample.SampleDocument;
import org.zhibiao.schema.Tables;

/** A night after which one report of several bodies is another. */
final class SampleIncrementTest {

    private static final Sample SAMPLE = Sample.of(7, 5, 2019, 3).withBytes(3000);

    @TempDir
    Path folder;

    private final SparkSession spark = TestSpark.session();

    @Test
    void oneChangedReportGivesTheTablesOfAFullRunAndYearsWithoutAnyOtherAuditStayAsFiles() throws IOException {
        List<SampleDocument> documents = SAMPLE.documents().toList();
        Files.createDirectory(folder.resolve("input"));
        for (SampleDocument document : documents) {
            Files.write(input(document), document.bytes());
        }
        run(Extent.CHANGED);
        Object untouched = fileKey("audits/report_year=2019");
        SampleDocument last = documents.get(documents.size() - 1);
        assertThat(last.report().year()).isEqualTo(2021);
        Files.writeString(input(last), last.report().text().replaceFirst("[2-8](?=[0-9]?[件次场])", "9"));

        run(Extent.CHANGED);
        assertThat(fileKey("audits/report_year=2019")).isEqualTo(untouched);
        Map<String, List<String>> increment = contents();
        run(Extent.ALL);
        assertThat(increment).isEqualTo(contents());
    }

    private void run(Extent extent) {
        Nightly.run(
                spark,
                new NightlyOptions(
                        List.of(Begun.hadoop(folder.resolve("input"))),
                        Begun.hadoop(folder.resolve("warehouse")),
                        Missing.FORGOTTEN,
                        extent),
                Progress.SILENT);
    }

    private Path input(SampleDocument document) {
        return folder.resolve("input").resolve(document.fileName());
    }

    private Object fileKey(String partition) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("warehouse/current").resolve(partition))) {
            Path file = files.filter(path -> path.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
            return Files.getAttribute(file, "unix:ino");
        }
    }

    private Map<String, List<String>> contents() {
        Map<String, List<String>> contents = new TreeMap<>();
        Tables.aggregates()
                .forEach(table -> contents.put(
                        table.name(),
                        spark
                                .read()
                                .schema(table.type())
                                .parquet(folder.resolve("warehouse/current/" + table.name())
                                        .toString())
                                .toJSON()
                                .collectAsList()
                                .stream()
                                .sorted()
                                .toList()));
        return contents;
    }
}
