package org.zhibiao.run;

import static org.apache.spark.sql.functions.col;

import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;

/**
 * What of a snapshot was written anew. Years of reports that were carried over as files were checked when they were
 * written, and are as they were.
 *
 * @param years the report years that were written anew; empty for all
 */
record Anew(Optional<Set<Integer>> years) {

    /** Nothing was carried over. */
    static final Anew ALL = new Anew(Optional.empty());

    private static final String FOLLOWUP = "commitment_followup";

    /** The years that were written anew, and no others. */
    static Anew only(Set<Integer> years) {
        return new Anew(Optional.of(Set.copyOf(years)));
    }

    /** Those rows of a table that may differ from a former snapshot's. */
    Dataset<Row> of(TableSchema table, Dataset<Row> rows) {
        boolean followup = table.name().equals(FOLLOWUP);
        if (years.isEmpty() || !(followup || Tables.ofReports().contains(table))) {
            return rows;
        }
        Object[] written = years.get().toArray();
        Column told = col("report_year").isin(written);
        return rows.where(followup ? told.or(col("followup_year").isin(written)) : told);
    }
}
