package org.zhibiao.aggregate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.schema.RecordShape;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.table.AgencyLevel;
import org.zhibiao.table.AgencyRow;
import org.zhibiao.table.Aggregation;
import org.zhibiao.table.Desirability;
import org.zhibiao.table.IndicatorRow;
import org.zhibiao.table.MetricRow;
import org.zhibiao.table.ReportRow;
import org.zhibiao.table.ReportType;
import org.zhibiao.table.TermRow;
import org.zhibiao.table.UnitKind;

/** A handful of bodies with their reports, written by hand, and the tables that come out of them. */
final class World {

    private static final SparkSession SPARK = session();

    private final Map<String, Record> agencies = new LinkedHashMap<>();
    private final Map<String, Record> reports = new LinkedHashMap<>();
    private final List<Record> metrics = new ArrayList<>();
    private final List<Record> terms = new ArrayList<>();

    /** Settings of its own, whatever other tests of this JVM run with. */
    private static SparkSession session() {
        SparkSession session = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .getOrCreate()
                .newSession();
        session.conf().set("spark.sql.shuffle.partitions", "1");
        session.conf().set("spark.sql.adaptive.enabled", "false");
        // A handful of rows: compiling each query would take far longer than running it.
        session.conf().set("spark.sql.codegen.wholeStage", "false");
        session.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        return session;
    }

    static SparkSession spark() {
        return SPARK;
    }

    static String reportId(String agency, int year) {
        return agency + "-" + year;
    }

    /** The bodies and reports of the figures are made along with them. */
    static World of(Figure... figures) {
        World world = new World();
        for (Figure figure : figures) {
            var row = figure.row();
            world.report(row.agencyId(), row.reportYear());
            world.metrics.add(row);
        }
        return world;
    }

    World report(String agency, int year) {
        agencies.putIfAbsent(agency, agency(agency, agency, "industry_it", AgencyLevel.CITY));
        reports.putIfAbsent(reportId(agency, year), reportRow(agency, year));
        return this;
    }

    World lineage(String agency, String lineage) {
        agencies.put(agency, agency(agency, lineage, "industry_it", AgencyLevel.CITY));
        return this;
    }

    World function(String agency, String functionCode) {
        agencies.put(agency, agency(agency, agency, functionCode, AgencyLevel.CITY));
        return this;
    }

    World level(String agency, AgencyLevel level) {
        agencies.put(agency, agency(agency, agency, "industry_it", level));
        return this;
    }

    World term(String agency, int year, String term, String pos, int occurrences) {
        report(agency, year);
        terms.add(new TermRow(
                reportId(agency, year), agency, ReportType.LAW_BASED_GOVERNMENT, year, term, pos, occurrences));
        return this;
    }

    List<Row> table(String name) {
        return Aggregates.of(SPARK, base(), Tables.named(name)).collectAsList();
    }

    /** The reports that tell the same in another world. */
    List<String> reportsAsIn(World other) {
        return reports.keySet().stream()
                .filter(id -> other.reports.containsKey(id) && told(id).equals(other.told(id)))
                .toList();
    }

    private Set<Record> told(String report) {
        return Stream.concat(
                        metrics.stream()
                                .filter(row -> ((MetricRow) row).reportId().equals(report)),
                        terms.stream().filter(row -> ((TermRow) row).reportId().equals(report)))
                .collect(Collectors.toSet());
    }

    Map<String, Dataset<Row>> base() {
        return Map.of(
                "agencies", rows(AgencyRow.class, List.copyOf(agencies.values())),
                "reports", rows(ReportRow.class, List.copyOf(reports.values())),
                "indicators", rows(IndicatorRow.class, indicators()),
                "metrics", rows(MetricRow.class, metrics),
                "terms", rows(TermRow.class, terms));
    }

    private static Dataset<Row> rows(Class<? extends Record> type, List<Record> records) {
        RecordShape shape = RecordShape.of(type);
        return SPARK.createDataFrame(
                records.stream().map(shape::toRow).toList(),
                TableSchema.of(type).type());
    }

    private static AgencyRow agency(String id, String lineage, String functionCode, AgencyLevel level) {
        return new AgencyRow(
                id, id, List.of(), level, "经济", functionCode, null, null, null, null, lineage, 1, 2020, 2020);
    }

    private static ReportRow reportRow(String agency, int year) {
        return new ReportRow(
                reportId(agency, year),
                ReportType.LAW_BASED_GOVERNMENT,
                agency,
                agency,
                year,
                null,
                null,
                "uri",
                "UTF-8",
                "sha",
                10,
                1,
                1.0,
                "evidence",
                1.0,
                "evidence",
                "rules",
                "snapshot");
    }

    private static List<Record> indicators() {
        return List.of(
                indicator("inspections.done", "检查", UnitKind.COUNT, Aggregation.SUM),
                indicator("services.online_rate", "网办率", UnitKind.PERCENT, Aggregation.NONE),
                indicator("reconsideration.accepted", "行政复议案件受理办理", UnitKind.COUNT, Aggregation.SUM),
                indicator("reconsideration.closed", "行政复议案件审结", UnitKind.COUNT, Aggregation.SUM));
    }

    private static IndicatorRow indicator(String id, String name, UnitKind kind, Aggregation aggregation) {
        return new IndicatorRow(id, name, "topic", kind, "件", aggregation, Desirability.NEUTRAL, name, "1");
    }
}
