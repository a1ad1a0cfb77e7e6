package org.zhibiao.aggregate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Runs the SQL files of this package over each other's results.
 *
 * <p>The files read views by their plain names. Here each view gets a name of its own for every run, so that two runs in
 * one session never see each other's tables, and a notebook's own view named {@code metrics} stays what it was. A plan
 * keeps what it read, so the views go when it is made.
 */
final class SqlSteps implements AutoCloseable {

    private static final Pattern READ = Pattern.compile("\\b(FROM|JOIN)(\\s+)(\\w+)");

    /** Results that several files read. */
    private static final Set<String> KEPT = Set.of("chosen_figures", "indicator_agency_year", "audits");

    private final SparkSession spark;
    private final String prefix = "zhibiao_" + UUID.randomUUID().toString().replace("-", "") + "_";
    private final Map<String, Dataset<Row>> views = new LinkedHashMap<>();

    SqlSteps(SparkSession spark) {
        this.spark = spark;
    }

    void register(String name, Dataset<Row> rows) {
        rows.createOrReplaceTempView(prefix + name);
        views.put(name, rows);
    }

    /**
     * Runs the file and registers its result: {@code audits/parts_sum} becomes {@code audit_parts_sum}, and
     * {@code increment/touched_cells} becomes {@code touched_cells}.
     */
    void run(String file) {
        Dataset<Row> result = spark.sql(withOwnNames(text(file)));
        register(
                file.replace("audits/", "audit_").replace("increment/", ""),
                KEPT.contains(file) ? kept(spark, result) : result);
    }

    /**
     * The rows cut off from the query that made them. Otherwise each later file would plan the earlier ones again, at
     * every place where it reads them, and planning alone would take hours. Unlike a local checkpoint this survives the
     * loss of an executor.
     */
    static Dataset<Row> kept(SparkSession spark, Dataset<Row> rows) {
        return spark.createDataFrame(rows.toJavaRDD().persist(StorageLevel.MEMORY_AND_DISK()), rows.schema());
    }

    Dataset<Row> result(String name) {
        return views.get(name);
    }

    @Override
    public void close() {
        views.keySet().forEach(name -> spark.catalog().dropTempView(prefix + name));
    }

    private String withOwnNames(String sql) {
        return READ.matcher(sql)
                .replaceAll(read -> Matcher.quoteReplacement(read.group(1)
                        + read.group(2)
                        + (views.containsKey(read.group(3)) ? prefix : "")
                        + read.group(3)));
    }

    /** What the file says. */
    static String text(String file) {
        String resource = file + ".sql";
        try (InputStream stream = SqlSteps.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + resource + " of " + SqlSteps.class.getPackageName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
