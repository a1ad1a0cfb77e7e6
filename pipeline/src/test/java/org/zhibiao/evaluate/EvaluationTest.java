package org.zhibiao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.fault.CallFault;
import org.zhibiao.schema.RecordShape;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.table.Comparator;
import org.zhibiao.table.MetricKind;
import org.zhibiao.table.MetricRow;
import org.zhibiao.table.MetricScope;
import org.zhibiao.table.Modality;
import org.zhibiao.table.ProblemRow;
import org.zhibiao.table.ReportRow;
import org.zhibiao.table.ReportTextRow;
import org.zhibiao.table.ReportType;
import org.zhibiao.table.SectionRole;
import org.zhibiao.table.SectionRow;
import org.zhibiao.table.UnitKind;
import org.zhibiao.warehouse.Manifest;
import org.zhibiao.warehouse.RunRecords;
import org.zhibiao.warehouse.Staging;
import org.zhibiao.warehouse.TableWriter;
import org.zhibiao.warehouse.Warehouse;
import org.zhibiao.warehouse.WarehouseWriter;

/** What evaluate says of a published snapshot. */
final class EvaluationTest {

    /** The first sign lies outside the basic plane: offsets count code points. */
    private static final String TEXT = "𠀀局2020年制定规范性文件14件";

    private static final ReportType TYPE = ReportType.LAW_BASED_GOVERNMENT;

    private final SparkSession spark = SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .getOrCreate();

    @TempDir
    private Path folder;

    private Warehouse warehouse;

    @BeforeEach
    void openWarehouse() {
        warehouse = Warehouse.at(hadoop(folder.resolve("warehouse")), new Configuration());
    }

    @Test
    void aFolderIsScoredAgainstTheReportThatHasItsWords() throws IOException {
        publish();
        gold("any-name", "14件", 14);

        assertThat(Evaluation.run(spark, warehouse, hadoop(folder.resolve("gold"))))
                .startsWith("""
                        any-name: metrics precision 1.000 recall 1.000 F1 1.000 (right 1, wrong 0, missed 0)
                        agency: 1/1
                        report_year: 1/1
                        """)
                .contains("sections: precision 0.000 recall 0.000 F1 0.000 (right 0, wrong 0, missed 0)")
                .contains("period: 1/1 = 1.000")
                .endsWith("metrics: precision 1.000 recall 1.000 F1 1.000 (right 1, wrong 0, missed 0)");
    }

    @Test
    void aFolderWithoutItsReportIsNamedAndScoresAsNothingRead() throws IOException {
        publish();
        gold("other", "15件", 15);

        assertThat(Evaluation.run(spark, warehouse, hadoop(folder.resolve("gold")), 1))
                .startsWith("other: no report of snapshot ")
                .contains("""

                        other: metrics precision 0.000 recall 0.000 F1 0.000 (right 0, wrong 0, missed 1)
                           missed 15件 15 制定规范性文件
                        agency: 0/1
                        """);
    }

    @Test
    void beforeTheFirstRunThereIsNothingToScore() throws IOException {
        gold("any-name", "14件", 14);

        assertThatThrownBy(() -> Evaluation.run(spark, warehouse, hadoop(folder.resolve("gold"))))
                .isInstanceOf(CallFault.class)
                .hasMessageContaining("run nightly first");
    }

    private void gold(String name, String quote, int value) throws IOException {
        Path report = Files.createDirectories(folder.resolve("gold").resolve(name));
        Files.writeString(report.resolve("meta.json"), "{\"agency\": \"甲局\", \"report_year\": 2020}");
        Files.writeString(
                report.resolve("facts.jsonl"),
                "{\"id\": \"f1\", \"quote\": \"" + quote + "\", \"value\": " + value
                        + ", \"unit\": \"件\", \"comparator\": \"=\", \"subject\": \"制定规范性文件\", \"kind\": \"level\","
                        + " \"offset\": 14}");
    }

    private void publish() throws IOException {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        try (WarehouseWriter writer = warehouse.writer("test", step -> {});
                Staging staging = writer.stage(now)) {
            write(staging, ReportTextRow.class, new ReportTextRow("r", "a", TYPE, 2020, TEXT));
            write(staging, ReportRow.class, report());
            write(staging, MetricRow.class, metric());
            write(staging, CommitmentRow.class);
            write(staging, ProblemRow.class);
            write(staging, SectionRow.class);
            Manifest manifest = new Manifest(
                    staging.id(),
                    now.toString(),
                    "nightly",
                    "1",
                    "1",
                    "1",
                    "4",
                    List.of(),
                    Map.of(),
                    List.of(),
                    List.of());
            writer.publish(staging, manifest, RunRecords.of(manifest));
        }
    }

    private void write(Staging staging, Class<? extends Record> type, Record... rows) throws IOException {
        TableSchema table = TableSchema.of(type);
        RecordShape shape = RecordShape.of(type);
        new TableWriter(spark)
                .write(
                        spark.createDataFrame(
                                List.of(rows).stream().map(shape::toRow).toList(), table.type()),
                        table,
                        staging.table(table.name()));
    }

    private static ReportRow report() {
        return new ReportRow(
                "r", TYPE, "a", "甲局", 2020, null, null, "uri", "UTF-8", "sha", 19, 1, 1, "", 1, "", "1", "s");
    }

    private static MetricRow metric() {
        return new MetricRow(
                "m",
                "r",
                "a",
                TYPE,
                2020,
                null,
                "s",
                SectionRole.ACHIEVEMENT,
                null,
                "制定规范性文件",
                Modality.ACTUAL,
                MetricScope.OWN,
                BigDecimal.valueOf(14),
                null,
                "件",
                "件",
                BigDecimal.valueOf(14),
                UnitKind.COUNT,
                Comparator.EQUAL,
                MetricKind.LEVEL,
                null,
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2020, 12, 31),
                null,
                null,
                null,
                "14件",
                14,
                17,
                "rule",
                1);
    }

    private static org.apache.hadoop.fs.Path hadoop(Path path) {
        return new org.apache.hadoop.fs.Path(path.toUri());
    }
}
