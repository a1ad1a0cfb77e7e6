package org.zhibiao.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.schema.StoredRows;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.warehouse.Snapshot;

/** The tables of a snapshot as views of a session of their own, and the queries of the site over them. */
final class Source {
    private final SparkSession spark;

    /** Registers the tables, and the results that several queries read. */
    Source(SparkSession spark, Snapshot snapshot) {
        this.spark = spark;
        for (TableSchema table : Tables.all()) {
            StoredRows.of(spark, table.type(), snapshot.table(table.name())).createOrReplaceTempView(table.name());
        }
        rows("placed_values").createOrReplaceTempView("placed_values");
        rows("peers").createOrReplaceTempView("peers");
    }

    /** The result of a query of the folder {@code sql}. */
    Dataset<Row> rows(String query) {
        return spark.sql(text(query));
    }

    /** The result of a query that splits the index into shards. */
    Dataset<Row> rows(String query, int shards) {
        return spark.sql(text(query).replace("{shards}", Integer.toString(shards)));
    }

    Dataset<Row> table(String name) {
        return spark.table(name);
    }

    private static String text(String query) {
        try (InputStream in =
                Objects.requireNonNull(Source.class.getResourceAsStream("sql/" + query + ".sql"), query)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
