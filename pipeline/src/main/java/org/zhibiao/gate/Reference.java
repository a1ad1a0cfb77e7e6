package org.zhibiao.gate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.ArrayType;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;

/** A column whose values are ids of another table; null refers to nothing. */
record Reference(TableSchema from, String column, TableSchema to, String id) {

    private record Declared(String from, String column, String to, String id) {}

    /** The one table whose reports and bodies need not be current. */
    private static final String FORMER = "report_versions";

    private static final List<Declared> DECLARED = List.of(
            new Declared("sections", "parent_section_id", "sections", "section_id"),
            new Declared("sentences", "section_id", "sections", "section_id"),
            new Declared("metrics", "section_id", "sections", "section_id"),
            new Declared("commitments", "section_id", "sections", "section_id"),
            new Declared("problems", "section_id", "sections", "section_id"),
            new Declared("metrics", "sentence_id", "sentences", "sentence_id"),
            new Declared("metrics", "parent_metric_id", "metrics", "metric_id"),
            new Declared("metrics", "baseline_metric_id", "metrics", "metric_id"),
            new Declared("commitments", "target_metric_ids", "metrics", "metric_id"),
            new Declared("audits", "metric_ids", "metrics", "metric_id"),
            new Declared("indicator_agency_year", "metric_ids", "metrics", "metric_id"),
            new Declared("problems", "commitment_ids", "commitments", "commitment_id"),
            new Declared("commitment_followup", "commitment_id", "commitments", "commitment_id"),
            new Declared("commitment_followup", "followup_report_id", "reports", "report_id"),
            new Declared("commitment_followup", "achieved_metric_id", "metrics", "metric_id"),
            new Declared("metrics", "indicator_id", "indicators", "indicator_id"),
            new Declared("indicator_agency_year", "indicator_id", "indicators", "indicator_id"),
            new Declared("indicator_year", "indicator_id", "indicators", "indicator_id"));

    /** All references between tables: those above, and report and agency wherever a table has them. */
    static List<Reference> all() {
        List<Reference> references = new ArrayList<>(DECLARED.stream()
                .map(declared -> new Reference(
                        Tables.named(declared.from), declared.column, Tables.named(declared.to), declared.id))
                .toList());
        for (TableSchema table : Tables.all()) {
            if (table.name().equals(FORMER)) {
                continue;
            }
            everywhere(table, "report_id", Tables.named("reports"), references);
            everywhere(table, "agency_id", Tables.named("agencies"), references);
        }
        return references;
    }

    private static void everywhere(TableSchema table, String id, TableSchema to, List<Reference> references) {
        if (table.has(id) && !table.equals(to)) {
            references.add(new Reference(table, id, to, id));
        }
    }

    String subject() {
        return from.name() + "." + column;
    }

    /** Whether both rows are of one report, and so of one year. */
    boolean inside() {
        return Tables.ofReports().contains(from) && Tables.ofReports().contains(to);
    }

    /** The ids as one column; a list gives a row each. */
    Column ids() {
        boolean list = from.type().apply(column).dataType() instanceof ArrayType;
        return list ? explode(col(column)) : col(column);
    }
}
