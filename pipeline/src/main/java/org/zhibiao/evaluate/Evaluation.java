package org.zhibiao.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.fault.CallFault;
import org.zhibiao.schema.StoredRows;
import org.zhibiao.schema.Tables;
import org.zhibiao.warehouse.Snapshot;
import org.zhibiao.warehouse.Warehouse;

/** Scores the published snapshot against gold annotations. */
public final class Evaluation {

    private Evaluation() {}

    /** The scores as lines of text. */
    public static String run(SparkSession spark, Warehouse warehouse, Path gold) {
        return run(spark, warehouse, gold, 0);
    }

    /**
     * The scores as lines of text. A gold folder is scored against the report in whose raw text all its quotes stand at
     * their offsets; one without such a report scores as no predictions and is named first.
     *
     * @param errorsShown how many missed and wrong figures are listed under each report
     * @throws CallFault when the warehouse has no published snapshot, or the gold cannot be read
     */
    public static String run(SparkSession spark, Warehouse warehouse, Path gold, int errorsShown) {
        Snapshot snapshot = warehouse
                .current()
                .orElseThrow(() -> new CallFault(
                        "--warehouse " + warehouse.root() + " has no published snapshot; run nightly first"));
        List<GoldReport> annotated = GoldFolders.read(gold, warehouse.configuration());
        PredictionTables tables = new PredictionTables(
                name -> StoredRows.of(spark, Tables.named(name).type(), snapshot.table(name)));
        Map<String, String> reports = GoldMatch.reports(tables.table("report_texts"), annotated);
        Map<String, Prediction> byReport = tables.of(reports.values());
        Map<String, Prediction> byName = new HashMap<>();
        reports.forEach((name, id) -> byName.put(name, byReport.get(id)));
        List<String> lines = new ArrayList<>();
        annotated.stream()
                .filter(report -> !byName.containsKey(report.name()))
                .map(report -> report.name() + ": no report of snapshot " + snapshot.id()
                        + " has the annotated words at their offsets; it scores as no predictions")
                .forEach(lines::add);
        lines.add(Scorer.score(annotated, byName, errorsShown));
        return String.join("\n", lines);
    }
}
