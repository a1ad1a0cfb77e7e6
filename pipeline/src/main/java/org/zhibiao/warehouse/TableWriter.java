package org.zhibiao.warehouse;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.table.Table;

/** Writes tables as declared: columns and types, order of rows, partitions, ZSTD. */
public final class TableWriter {

    private static final String YEAR = "report_year";

    /** Spark takes a partition column out of the files; a copy under this name leaves the column itself in them. */
    private static final String YEAR_COPY = "partition_report_year";

    /** Readers skip a row group by its statistics; in the usual 128 MB a year of figures is one group, of which none is skipped. */
    private static final long ROW_GROUP_BYTES = 16L << 20;

    /** Readers that know page indexes skip pages too: one holds some thousand figures, as many as a year has of an indicator. */
    private static final long PAGE_ROWS = 4_000;

    private final SparkSession spark;
    private final Configuration configuration;

    /** A writer with a session's settings. */
    public TableWriter(SparkSession spark) {
        this.spark = spark;
        this.configuration = spark.sparkContext().hadoopConfiguration();
    }

    /**
     * Writes the rows of a table into an empty folder. An empty table has one file, which carries the schema.
     *
     * @throws IllegalArgumentException when the columns are not those declared
     */
    public void write(Dataset<Row> rows, TableSchema table, Path folder) throws IOException {
        write(rows, Carrying.NOTHING, table, folder);
    }

    /**
     * Writes the rows beside the partitions that are carried over. A table without any file then gets its empty one: beside
     * partitions it would have readers doubt how the table is laid out.
     *
     * @param carrying puts the partitions that stay into the folder
     * @throws IllegalArgumentException when the columns are not those declared
     */
    public void write(Dataset<Row> rows, Carrying carrying, TableSchema table, Path folder) throws IOException {
        writeRows(rows, table, folder);
        carrying.into(folder);
        completeColumns(table, folder);
    }

    /** What gives a table the partitions of a former one. */
    @FunctionalInterface
    public interface Carrying {

        /** Carries nothing over. */
        Carrying NOTHING = folder -> {};

        /** Puts them into a folder, which may not be there. */
        void into(Path folder) throws IOException;
    }

    private void writeRows(Dataset<Row> rows, TableSchema table, Path folder) throws IOException {
        Dataset<Row> conformed = conform(rows, table);
        if (table.layout() == Table.Layout.BY_REPORT_YEAR) {
            writeByYear(conformed, table, folder);
        } else {
            parquet(sorted(conformed.hint("rebalance"), table, Stream.empty())).save(folder.toString());
        }
    }

    private void completeColumns(TableSchema table, Path folder) throws IOException {
        if (TableFiles.list(folder, configuration).isEmpty()) {
            parquet(spark.createDataFrame(List.of(), table.type()).coalesce(1))
                    .mode("append")
                    .save(folder.toString());
        }
    }

    private void writeByYear(Dataset<Row> rows, TableSchema table, Path folder) throws IOException {
        Dataset<Row> copied = rows.withColumn(YEAR_COPY, col(YEAR)).hint("rebalance", col(YEAR_COPY));
        parquet(sorted(copied, table, Stream.of(YEAR_COPY)))
                .partitionBy(YEAR_COPY)
                .save(folder.toString());
        FileSystem files = folder.getFileSystem(configuration);
        for (FileStatus status : files.listStatus(folder)) {
            String name = status.getPath().getName();
            if (name.startsWith(YEAR_COPY + "=")) {
                rename(files, status.getPath(), new Path(folder, name.replaceFirst(YEAR_COPY, YEAR)));
            }
        }
    }

    private static void rename(FileSystem files, Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException(from + " cannot be renamed to " + to);
        }
    }

    private static DataFrameWriter<Row> parquet(Dataset<Row> rows) {
        return rows.write()
                .format("parquet")
                .option("compression", "zstd")
                .option("parquet.block.size", ROW_GROUP_BYTES)
                .option("parquet.page.row.count.limit", PAGE_ROWS)
                .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
    }

    /** The key ends the order, so that it is complete and two runs write the same files. */
    private static Dataset<Row> sorted(Dataset<Row> rows, TableSchema table, Stream<String> first) {
        Set<String> order = new LinkedHashSet<>(first.toList());
        order.addAll(table.sortedBy());
        order.addAll(table.key());
        return rows.sortWithinPartitions(order.stream().map(name -> col(name)).toArray(Column[]::new));
    }

    /** The declared columns in the declared order with the declared types and comments. */
    static Dataset<Row> conform(Dataset<Row> rows, TableSchema table) {
        Set<String> given = new LinkedHashSet<>(Arrays.asList(rows.columns()));
        Set<String> declared = new LinkedHashSet<>(Arrays.asList(table.type().fieldNames()));
        if (!given.equals(declared)) {
            Set<String> missing = new LinkedHashSet<>(declared);
            missing.removeAll(given);
            given.removeAll(declared);
            throw new IllegalArgumentException(
                    "table " + table.name() + " lacks columns " + missing + " and has undeclared columns " + given);
        }
        return rows.select(Arrays.stream(table.type().fields())
                .map(field -> col(field.name()).cast(field.dataType()).as(field.name(), field.metadata()))
                .toArray(Column[]::new));
    }
}
