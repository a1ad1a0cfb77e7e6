package org.zhibiao.run;

import static org.apache.spark.sql.functions.col;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;

/**
 * The tables laid out by year: rows of reports read now beside rows of the former snapshot. A year that no report left or
 * joined is carried over as files; the others are written anew.
 *
 * @param carried {@code report_id} of the reports whose rows of the former snapshot stay
 * @param read the rows of reports that were read now, by table
 * @param touched the years that reports left or joined
 */
record Facts(Former former, Dataset<Row> carried, Map<String, Dataset<Row>> read, Set<Integer> touched) {

    /**
     * Compares the reports that stay and that were read with those of the former snapshot.
     *
     * @param carried {@code report_id} of those that stay
     * @param read the rows of those that were read
     */
    static Facts of(Former former, Dataset<Row> carried, Map<String, Dataset<Row>> read) {
        Set<Integer> touched = new TreeSet<>(years(read.get("reports")));
        touched.addAll(years(former.table("reports").join(carried, carriedKey(), "left_anti")));
        return new Facts(former, carried, read, touched);
    }

    /** Writes the touched years and links the others. */
    void write(SnapshotBuild build) {
        Map<String, Dataset<Row>> anew = new LinkedHashMap<>();
        Tables.ofReports().forEach(table -> anew.put(table.name(), rows(table)));
        former.snapshot().ifPresentOrElse(snapshot -> build.write(anew, snapshot, touched), () -> build.write(anew));
    }

    private Dataset<Row> rows(TableSchema table) {
        Dataset<Row> now = read.get(table.name());
        if (former.snapshot().isEmpty() || touched.isEmpty()) {
            return now;
        }
        Dataset<Row> staying = former.table(table.name())
                .where(col("report_year").isin(touched.toArray()))
                .join(carried, carriedKey(), "left_semi");
        return staying.unionByName(now);
    }

    private static Column carriedKey() {
        return col("report_id").equalTo(col("carried_id"));
    }

    private static Set<Integer> years(Dataset<Row> reports) {
        Set<Integer> years = new TreeSet<>();
        reports.select("report_year").distinct().collectAsList().forEach(row -> years.add(row.getInt(0)));
        return years;
    }
}
