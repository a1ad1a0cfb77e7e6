package org.zhibiao.run;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;

/**
 * What a run published.
 *
 * @param outcomes inputs by outcome
 * @param origins inputs by where their rows come from: {@code read}, {@code known} or {@code kept}
 * @param quarantined the first inputs that did not become a report for a reason, in the order of their paths
 * @param sample some figures: {@code agency_name, report_year, subject, value, unit, quote}
 */
public record RunSummary(
        String snapshotId,
        List<PublishedTable> tables,
        Map<String, Long> outcomes,
        Map<String, Long> origins,
        List<Quarantined> quarantined,
        List<Row> sample) {

    /** One table: rows in all, rows whose key the former snapshot did not have, and where they are. */
    public record PublishedTable(String name, long rows, long newRows, Path path) {}

    /** One quarantined input; {@code input} names file and record. */
    public record Quarantined(String input, String reason, String message) {}

    /** Inputs that were quarantined. */
    public long quarantinedCount() {
        return outcomes.getOrDefault("quarantined", 0L);
    }
}
