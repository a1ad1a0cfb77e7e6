package org.zhibiao.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhibiao.table.AgencyLineageRow;
import org.zhibiao.table.AgencyRow;
import org.zhibiao.table.AgencyYearRow;
import org.zhibiao.table.AuditRow;
import org.zhibiao.table.CommitmentFollowupRow;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.table.IndicatorAgencyYearRow;
import org.zhibiao.table.IndicatorRow;
import org.zhibiao.table.IndicatorYearRow;
import org.zhibiao.table.InputRow;
import org.zhibiao.table.MetricRow;
import org.zhibiao.table.ProblemRow;
import org.zhibiao.table.ReportAgencyRow;
import org.zhibiao.table.ReportRow;
import org.zhibiao.table.ReportTextRow;
import org.zhibiao.table.ReportVersionRow;
import org.zhibiao.table.SectionRow;
import org.zhibiao.table.SentenceRow;
import org.zhibiao.table.Table;
import org.zhibiao.table.TermRow;
import org.zhibiao.table.TermYearRow;
import org.zhibiao.table.YearRow;

/** The published tables. */
public final class Tables {

    private static final List<TableSchema> BASE = schemas(List.of(
            AgencyRow.class,
            AgencyLineageRow.class,
            YearRow.class,
            ReportRow.class,
            ReportAgencyRow.class,
            ReportTextRow.class,
            ReportVersionRow.class,
            InputRow.class,
            IndicatorRow.class,
            SectionRow.class,
            SentenceRow.class,
            MetricRow.class,
            CommitmentRow.class,
            ProblemRow.class,
            TermRow.class));

    private static final List<TableSchema> AGGREGATES = schemas(List.of(
            AuditRow.class,
            IndicatorAgencyYearRow.class,
            IndicatorYearRow.class,
            AgencyYearRow.class,
            CommitmentFollowupRow.class,
            TermYearRow.class));

    private static final List<TableSchema> OF_REPORTS = BASE.stream()
            .filter(table -> table.layout() == Table.Layout.BY_REPORT_YEAR)
            .toList();

    private static final List<TableSchema> ALL =
            Stream.concat(BASE.stream(), AGGREGATES.stream()).toList();

    private Tables() {}

    /** All tables, in the order in which they are published. */
    public static List<TableSchema> all() {
        return ALL;
    }

    /** The tables that are read from the reports. */
    public static List<TableSchema> base() {
        return BASE;
    }

    /** The base tables whose rows belong to one report, and so to a year, by which their files are laid out. */
    public static List<TableSchema> ofReports() {
        return OF_REPORTS;
    }

    /** The tables that are computed from the base tables: audits and aggregates. */
    public static List<TableSchema> aggregates() {
        return AGGREGATES;
    }

    /** The table of this name; empty when there is none. */
    public static Optional<TableSchema> find(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /**
     * The table of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static TableSchema named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no table is named " + name));
    }

    private static List<TableSchema> schemas(List<Class<? extends Record>> records) {
        return records.stream().map(TableSchema::of).toList();
    }
}
