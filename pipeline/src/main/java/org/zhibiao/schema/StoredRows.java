package org.zhibiao.schema;

import java.util.Arrays;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Rows that Spark wrote as Parquet before. */
public final class StoredRows {

    /** Spark takes brackets, braces and stars in a path for a pattern, unless this is {@code false}. */
    public static final String PATTERNS = "__globPaths__";

    private StoredRows() {}

    /**
     * The rows of files or folders, whatever signs are in their paths.
     *
     * @param type the columns that are expected there
     */
    public static Dataset<Row> of(SparkSession spark, StructType type, Path... places) {
        return spark.read()
                .schema(type)
                .option(PATTERNS, "false")
                .parquet(Arrays.stream(places).map(Path::toString).toArray(String[]::new));
    }
}
