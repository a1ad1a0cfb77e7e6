package org.zhibiao.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * A published snapshot beside what the corpus says, read as a user would read it, without Spark.
 *
 * @param truth the file with what the corpus says
 */
record Outcome(Path warehouse, Path truth) {

    private record Read(String agency, int year, long figures, BigDecimal sum) {}

    private static final String READ = """
            SELECT regexp_extract(i.input_path, '[^/]+$') AS file, a.name, r.report_year, count(m.value), coalesce(sum(m.value), 0)
            FROM read_parquet('%1$s/inputs/**/*.parquet', hive_partitioning=false) i
            JOIN read_parquet('%1$s/reports/**/*.parquet', hive_partitioning=false) r USING (report_id)
            JOIN read_parquet('%1$s/agencies/**/*.parquet', hive_partitioning=false) a USING (agency_id)
            LEFT JOIN read_parquet('%1$s/metrics/**/*.parquet', hive_partitioning=false) m USING (report_id)
            WHERE i.outcome = 'report'
            GROUP BY ALL
            """;

    /**
     * Files that are no report of the right body and year with all its figures.
     *
     * @throws IllegalStateException when a report was not read at all
     */
    long faults() throws IOException {
        Map<String, Read> read = read();
        long faults = 0;
        for (Truth expected : Corpus.readTruth(truth)) {
            Read found = read.get(expected.file());
            if (found == null) {
                throw new IllegalStateException(expected.file() + " is no report in " + warehouse);
            }
            boolean right = found.agency.equals(expected.agency())
                    && found.year == expected.year()
                    && expected.has(found.figures, found.sum);
            faults += right ? 0 : 1;
        }
        return faults;
    }

    private Map<String, Read> read() {
        Map<String, Read> read = new HashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2; SET memory_limit = '2GB'");
            try (ResultSet rows = statement.executeQuery(READ.formatted(warehouse.resolve("current")))) {
                while (rows.next()) {
                    read.put(
                            rows.getString(1),
                            new Read(rows.getString(2), rows.getInt(3), rows.getLong(4), rows.getBigDecimal(5)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tables in " + warehouse + " cannot be read: " + e.getMessage(), e);
        }
        return read;
    }
}
