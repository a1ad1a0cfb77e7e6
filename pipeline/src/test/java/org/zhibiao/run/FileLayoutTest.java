package org.zhibiao.run;

import static org.apache.parquet.filter2.predicate.FilterApi.binaryColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.warehouse.TableWriter;

/** How tables lie in files: few of them, and in such an order that a question about little reads little. */
final class FileLayoutTest {
    private static final int ROWS = 120_000;
    private static final int YEARS = 2;

    /** Of the rows of a year; less than it takes to read a whole row group of several. */
    private static final double SMALL_SHARE = 0.2;

    @TempDir
    private Path folder;

    /** As runs have it for inputs of some size. */
    private final SparkSession spark = Sessions.of(TestSpark.session(), 1L << 30);

    @Test
    void aYearHasOneFileHoweverManyTasksMadeItsRows() throws IOException {
        write("problems", rows("problems", 2_000).repartition(40));
        write("term_year", rows("term_year", 2_000).repartition(40));

        assertThat(files("problems")).hasSize(YEARS);
        assertThat(files("term_year")).hasSize(1);
    }

    @Test
    void whoAsksForOneIndicatorReadsFewOfTheFigures() throws IOException {
        write("metrics", rows("metrics", ROWS).repartition(4));

        assertThat(share("metrics", "indicator_id", "id-077")).isPositive().isLessThan(SMALL_SHARE);
    }

    @Test
    void whoAsksForOneIndicatorReadsFewOfTheBodiesValues() throws IOException {
        write("indicator_agency_year", rows("indicator_agency_year", ROWS).repartition(4));

        assertThat(share("indicator_agency_year", "indicator_id", "id-077"))
                .isPositive()
                .isLessThan(SMALL_SHARE);
    }

    @Test
    void whoAsksForOneBodyReadsFewOfThePromises() throws IOException {
        write("commitments", rows("commitments", ROWS).repartition(4));

        assertThat(share("commitments", "agency_id", "id-077")).isPositive().isLessThan(SMALL_SHARE);
    }

    @Test
    void aYearOfManyFiguresHasSeveralRowGroups() throws IOException {
        write("metrics", rows("metrics", ROWS).repartition(4));

        assertThat(files("metrics"))
                .allSatisfy(file -> assertThat(reader(file, FilterCompat.NOOP).getRowGroups())
                        .hasSizeGreaterThan(1));
    }

    /** Of all rows in the files those that a reader decodes, as it counts them itself, by statistics and page indexes. */
    private double share(String table, String column, String value) throws IOException {
        long all = 0;
        long read = 0;
        for (Path file : files(table)) {
            try (ParquetFileReader whole = reader(file, FilterCompat.NOOP);
                    ParquetFileReader filtered =
                            reader(file, FilterCompat.get(eq(binaryColumn(column), Binary.fromString(value))))) {
                all += whole.getRecordCount();
                for (PageReadStore group = filtered.readNextFilteredRowGroup();
                        group != null;
                        group = filtered.readNextFilteredRowGroup()) {
                    read += group.getRowCount();
                }
            }
        }
        return (double) read / all;
    }

    private static ParquetFileReader reader(Path file, FilterCompat.Filter filter) throws IOException {
        return ParquetFileReader.open(
                HadoopInputFile.fromPath(new org.apache.hadoop.fs.Path("file://" + file), new Configuration()),
                ParquetReadOptions.builder()
                        .withRecordFilter(filter)
                        .useStatsFilter()
                        .useColumnIndexFilter()
                        .build());
    }

    private void write(String table, Dataset<Row> rows) throws IOException {
        new TableWriter(spark)
                .write(rows, Tables.named(table), new org.apache.hadoop.fs.Path("file://" + folder.resolve(table)));
    }

    private List<Path> files(String table) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(table))) {
            return files.filter(file -> file.toString().endsWith(".parquet")).toList();
        }
    }

    /** Rows of a hundred indicators and bodies, and of other values that are all different. */
    private Dataset<Row> rows(String name, int rows) {
        TableSchema table = Tables.named(name);
        return spark.range(rows)
                .toDF()
                .select(Arrays.stream(table.type().fields())
                        .map(FileLayoutTest::value)
                        .toArray(Column[]::new));
    }

    private static Column value(StructField field) {
        String value = switch (field.name()) {
            case "report_year" -> "2020 + id % " + YEARS;
            case "indicator_id", "agency_id" ->
                "concat('id-', lpad(pmod(hash(id, '" + field.name() + "'), 100), 3, '0'))";
            default ->
                field.dataType() instanceof ArrayType
                        ? "null"
                        : switch (field.dataType().typeName()) {
                            case "string" -> "sha2(concat(id, '" + field.name() + "'), 256)";
                            case "date" -> "date '2020-01-01'";
                            case "boolean" -> "true";
                            default -> "id % 1000";
                        };
        };
        return functions.expr(value).cast(field.dataType()).as(field.name());
    }
}
