package org.zhibiao.run;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.sample.Expected;
import org.zhibiao.sample.ExpectedAgencyYear;
import org.zhibiao.sample.ExpectedFollowUp;
import org.zhibiao.sample.ExpectedYear;
import org.zhibiao.sample.Sample;
import org.zhibiao.sample.SampleFact;
import org.zhibiao.sample.SampleReport;
import org.zhibiao.schema.Tables;
import org.zhibiao.table.AgencyLevel;
import org.zhibiao.table.Coded;
import org.zhibiao.table.Comparator;
import org.zhibiao.table.FollowupStatus;
import org.zhibiao.table.Selection;

/** A nightly run over reports of eight bodies in four years, held against what the reports were made to say. */
final class SampleNightlyTest {
    private static final Sample SAMPLE = Sample.of(7, 8, 2019, 4);

    @TempDir
    private static Path folder;

    private static List<SampleReport> reports;
    private static RunSummary summary;

    @BeforeAll
    static void runOnce() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        for (var document : SAMPLE.documents().toList()) {
            Files.write(input.resolve(document.fileName()), document.bytes());
        }
        reports = SAMPLE.reports().toList();
        summary = Nightly.run(
                TestSpark.session(),
                new NightlyOptions(List.of(hadoop(input)), hadoop(folder.resolve("warehouse"))),
                Progress.SILENT,
                StandardCore.INSTANCE);
    }

    private static org.apache.hadoop.fs.Path hadoop(Path path) {
        return new org.apache.hadoop.fs.Path("file://" + path);
    }

    private static Dataset<Row> table(String name) {
        return TestSpark.session()
                .read()
                .schema(Tables.named(name).type())
                .parquet(folder.resolve("warehouse/current/" + name).toString());
    }

    @Test
    void everyReportIsReadOnceWhateverItsPages() {
        assertThat(summary.outcomes()).containsEntry("report", (long) reports.size());
        assertThat(summary.outcomes()).doesNotContainKey("quarantined");
        assertThat(reports).hasSizeLessThan(32);
    }

    @Test
    void theYearsOfABodyAreWhatItsReportsSay() {
        List<ExpectedAgencyYear> rows = told("indicator_agency_year").collectAsList().stream()
                .map(SampleNightlyTest::agencyYear)
                .toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        Expected.of(reports.stream()).agencyYears());
    }

    @Test
    void theSampleHoldsEveryKindOfCase() {
        List<ExpectedAgencyYear> rows = Expected.of(reports.stream()).agencyYears();
        assertThat(rows)
                .extracting(ExpectedAgencyYear::selection)
                .contains(Selection.SINGLE, Selection.TOTAL, Selection.AMBIGUOUS);
        assertThat(rows)
                .extracting(r -> r.notComparableReason().orElse(""))
                .contains("", "missing_year", "ambiguous", "period_length", "comparator", "zero_base");
        assertThat(rows).anyMatch(r -> r.restatedValue().isPresent());
        assertThat(rows).anyMatch(r -> r.sourceReportYear() > r.year());
        assertThat(rows).anyMatch(r -> r.peerMedian().isPresent());
        assertThat(rows).anyMatch(r -> r.statedChangePct().isPresent());
    }

    @Test
    void theYearsOverAllBodiesAreWhatTheirReportsSay() {
        List<ExpectedYear> rows = told("indicator_year").collectAsList().stream()
                .map(SampleNightlyTest::year)
                .toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        Expected.of(reports.stream()).years());
    }

    @Test
    void theAuditFindsEveryGrowthThatIsStatedWrong() {
        Expected expected = Expected.of(reports.stream());
        assertThat(expected.wrongGrowths()).isNotEmpty();
        assertThat(audits("stated_growth", "failed"))
                .containsExactlyInAnyOrderElementsOf(places(expected.wrongGrowths()));
        assertThat(audits("stated_growth", "passed", "failed"))
                .containsExactlyInAnyOrderElementsOf(places(expected.checkedGrowths()));
    }

    /** The rows of the indicators that the reports' truth names; it names none for the parts of a total. */
    private static Dataset<Row> told(String table) {
        Object[] named = reports.stream()
                .flatMap(r -> r.facts().stream())
                .flatMap(f -> f.indicator().stream())
                .distinct()
                .toArray();
        return table(table).where(col("indicator_id").isin(named));
    }

    private static List<String> places(List<ExpectedAgencyYear> rows) {
        return rows.stream().map(r -> r.agencyName() + r.year()).toList();
    }

    /** Body and year of each audit of a kind. */
    private static List<String> audits(String check, Object... statuses) {
        return table("audits")
                .join(table("agencies").select("agency_id", "name"), "agency_id")
                .where(col("check_name").equalTo(check).and(col("status").isin(statuses)))
                .selectExpr("concat(name, report_year)")
                .as(Encoders.STRING())
                .collectAsList();
    }

    @Test
    void theAuditOfPartsPassesWhereAReportNamesThemAll() {
        List<String> complete = reports.stream()
                .flatMap(r -> r.facts().stream()
                        .filter(f -> addsUp(r, f))
                        .map(f -> r.agency().name() + r.year()))
                .toList();
        assertThat(complete).isNotEmpty();
        assertThat(audits("parts_sum", "passed")).containsExactlyInAnyOrderElementsOf(complete);
        assertThat(audits("parts_sum", "failed")).isEmpty();
    }

    private static boolean addsUp(SampleReport report, SampleFact total) {
        int place = report.facts().indexOf(total);
        List<BigDecimal> parts = report.facts().stream()
                .filter(f -> f.parent().orElse(-1) == place)
                .map(SampleFact::value)
                .toList();
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(total.value()) == 0
                && !parts.isEmpty();
    }

    @Test
    void whatBecomesOfPromisesIsWhatLaterReportsSay() {
        List<ExpectedFollowUp> rows = table("commitment_followup")
                .join(table("commitments").select("commitment_id", "char_end"), "commitment_id")
                .join(table("agencies").select("agency_id", "name"), "agency_id")
                .collectAsList()
                .stream()
                .map(SampleNightlyTest::followUp)
                .toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(ExpectedFollowUp.of(reports.stream()));
    }

    @Test
    void theSampleHoldsEveryFateOfPromises() {
        List<ExpectedFollowUp> rows = ExpectedFollowUp.of(reports.stream());
        assertThat(rows).extracting(ExpectedFollowUp::status).contains(FollowupStatus.values());
        assertThat(rows).extracting(ExpectedFollowUp::yearsLater).contains(1, 2);
        assertThat(rows)
                .extracting(ExpectedFollowUp::targetMet)
                .contains(Optional.of(true), Optional.of(false), Optional.empty());
    }

    private static ExpectedFollowUp followUp(Row row) {
        return new ExpectedFollowUp(
                row.getAs("name"),
                row.getAs("report_year"),
                row.getAs("char_end"),
                row.getAs("followup_year"),
                coded(row, "status", FollowupStatus.values()).orElseThrow(),
                number(row, "achieved_value"),
                Optional.ofNullable(row.getAs("target_met")));
    }

    private static ExpectedAgencyYear agencyYear(Row row) {
        return new ExpectedAgencyYear(
                row.getAs("indicator_id"),
                row.getAs("unit_norm"),
                row.getAs("agency_name"),
                row.getAs("year"),
                number(row, "value"),
                number(row, "value_high"),
                coded(row, "comparator", Comparator.values()),
                coded(row, "selection", Selection.values()).orElseThrow(),
                row.<Long>getAs("candidate_count"),
                row.getAs("source_report_year"),
                number(row, "restated_value"),
                number(row, "prior_value"),
                number(row, "change_abs"),
                number(row, "change_pct"),
                coded(row, "change_comparator", Comparator.values()),
                number(row, "stated_change_pct"),
                Optional.ofNullable(row.getAs("not_comparable_reason")),
                Optional.ofNullable(row.getAs("peer_count")),
                Optional.ofNullable(row.getAs("peer_rank")),
                number(row, "peer_median"));
    }

    private static ExpectedYear year(Row row) {
        return new ExpectedYear(
                new ExpectedYear.Key(
                        row.getAs("indicator_id"),
                        row.getAs("unit_norm"),
                        AgencyLevel.valueOf(row.<String>getAs("level").toUpperCase(Locale.ROOT)),
                        row.getAs("function_code"),
                        row.getAs("year")),
                row.<Long>getAs("agency_count"),
                row.<Long>getAs("inexact_count"),
                number(row, "value_sum"),
                number(row, "value_mean").orElseThrow(),
                number(row, "value_median").orElseThrow(),
                number(row, "value_min").orElseThrow(),
                number(row, "value_max").orElseThrow());
    }

    private static Optional<BigDecimal> number(Row row, String column) {
        return Optional.ofNullable(row.<BigDecimal>getAs(column))
                .map(BigDecimal::stripTrailingZeros)
                .map(n -> n.scale() < 0 ? n.setScale(0) : n);
    }

    private static <T extends Coded> Optional<T> coded(Row row, String column, T[] values) {
        return Arrays.stream(values)
                .filter(v -> v.code().equals(row.getAs(column)))
                .findFirst();
    }
}
