package org.zhibiao.run;

import static org.apache.spark.sql.functions.col;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.zhibiao.gate.InputsSeen;

/**
 * Which inputs are the current reports, and where their rows come from.
 *
 * @param decided the rows of {@link InputOutcomes#of}
 * @param seen the inputs of this run and those that are kept, counted apart
 */
record Decision(Dataset<Row> decided, InputsSeen seen) {

    /** Keeps the decision, which several tables read, until it is released. */
    static Decision of(Dataset<Row> decided, InputsSeen seen) {
        return new Decision(decided.persist(StorageLevel.MEMORY_AND_DISK()), seen);
    }

    /** The rows of {@code inputs}. */
    Dataset<Row> inputs() {
        return InputOutcomes.published(decided);
    }

    /** {@code carried_id} of the reports whose rows the former snapshot has. */
    Dataset<Row> carried() {
        return decided.where("outcome = 'report' and was_report")
                .select(col("report_id").as("carried_id"));
    }

    /** Place of the inputs that became reports and were read in this run. */
    Dataset<Row> read() {
        return places("outcome = 'report' and origin = 'read'");
    }

    /** Place and key of the inputs that become reports, are unchanged, and of which the former snapshot has no rows. */
    Dataset<Row> wanted() {
        return places("outcome = 'report' and origin = 'known' and not was_report");
    }

    /** The files of {@link #wanted}. */
    Set<String> wantedFiles() {
        Set<String> paths = new TreeSet<>();
        wanted().select("decided_path").distinct().collectAsList().forEach(row -> paths.add(row.getString(0)));
        return paths;
    }

    /** Inputs by where their rows come from. */
    Map<String, Long> origins() {
        Map<String, Long> counts = new TreeMap<>();
        decided.groupBy("origin").count().collectAsList().forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        return counts;
    }

    void release() {
        decided.unpersist();
    }

    private Dataset<Row> places(String condition) {
        return decided.where(condition)
                .selectExpr(
                        "input_path as decided_path", "record_number as decided_record", "reading_key as decided_key");
    }
}
