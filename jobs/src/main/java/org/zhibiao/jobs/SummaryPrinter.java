package org.zhibiao.jobs;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.zhibiao.intake.LocalPaths;
import org.zhibiao.run.RunSummary;

/** Prints what a run published. */
final class SummaryPrinter {

    private static final Map<String, String> ORIGINS =
            Map.of("read", "read now", "known", "unchanged", "kept", "gone, their rows kept");

    private final PrintStream out;

    SummaryPrinter(PrintStream out) {
        this.out = out;
    }

    void print(RunSummary summary) {
        out.println();
        out.printf("published snapshot %s%n", summary.snapshotId());
        for (RunSummary.PublishedTable table : summary.tables()) {
            out.printf(
                    "  %-22s %,10d rows %,10d new  %s%n",
                    table.name(), table.rows(), table.newRows(), LocalPaths.shown(table.path()));
        }
        sample(summary);
        inputs(summary);
    }

    private void sample(RunSummary summary) {
        if (summary.sample().isEmpty()) {
            return;
        }
        out.println();
        out.println("some figures");
        for (Row row : summary.sample()) {
            out.printf(
                    "  %s %d  %s: %s %s  「%s」%n",
                    row.getString(0),
                    row.getInt(1),
                    row.getString(2),
                    plain(row.getDecimal(3)),
                    row.getString(4),
                    row.getString(5));
        }
    }

    private void inputs(RunSummary summary) {
        out.println();
        out.println("inputs: "
                + summary.outcomes().entrySet().stream()
                        .map(SummaryPrinter::count)
                        .collect(Collectors.joining(", ")));
        if (!summary.origins().isEmpty()) {
            out.println("of these "
                    + summary.origins().entrySet().stream()
                            .map(origin -> "%,d %s".formatted(origin.getValue(), ORIGINS.get(origin.getKey())))
                            .collect(Collectors.joining(", ")));
        }
        for (RunSummary.Quarantined input : summary.quarantined()) {
            out.printf("  %s  %s: %s%n", input.input(), input.reason(), input.message());
        }
        long more = summary.quarantinedCount() - summary.quarantined().size();
        if (more > 0) {
            out.printf("  and %,d more: select * from inputs where outcome = 'quarantined'%n", more);
        }
    }

    private static String count(Map.Entry<String, Long> outcome) {
        return "%,d %s".formatted(outcome.getValue(), outcome.getKey());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
