package org.zhibiao.site;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.zhibiao.schema.StoredRows;
import org.zhibiao.schema.TableSchema;

/**
 * A table, or a year of it, as CSV of RFC 4180 in UTF-8 with a mark by which spreadsheets know it. One task writes it, a row
 * at a time. Lists are JSON. The words of sentences are left out: they are ten times the rest, and in the Parquet files.
 */
final class CsvSheet {
    private static final String LEFT_OUT = "tokens";

    private final SparkSession spark;
    private final TableSchema table;
    private final String year;
    private final List<Path> files;

    CsvSheet(SparkSession spark, TableSchema table, String year, List<Path> files) {
        this.spark = spark;
        this.table = table;
        this.year = year;
        this.files = files;
    }

    DataFile write(Folder folder) {
        String place = DataFiles.place(table.name(), year) + ".csv";
        List<String> columns = Arrays.stream(table.type().fields())
                .map(StructField::name)
                .filter(name -> !name.equals(LEFT_OUT))
                .toList();
        String[] cells = Arrays.stream(table.type().fields())
                .filter(field -> columns.contains(field.name()))
                .map(CsvSheet::cell)
                .toArray(String[]::new);
        long bytes = StoredRows.of(spark, table.type(), files.toArray(Path[]::new))
                .selectExpr(cells)
                .coalesce(1)
                .toJavaRDD()
                .mapPartitions(
                        rows -> List.of(write(folder, place, columns, rows)).iterator())
                .fold(0L, Long::sum);
        return new DataFile(table.name(), year, "csv", place, bytes);
    }

    private static String cell(StructField field) {
        return field.dataType() instanceof ArrayType ? "to_json(" + field.name() + ")" : field.name();
    }

    private static long write(Folder folder, String place, List<String> columns, Iterator<Row> rows)
            throws IOException {
        Counted counted = new Counted(folder.create(place));
        try (Writer sheet = new BufferedWriter(new OutputStreamWriter(counted, StandardCharsets.UTF_8))) {
            sheet.write('\uFEFF' + String.join(",", columns) + "\r\n");
            StringBuilder line = new StringBuilder();
            while (rows.hasNext()) {
                line.setLength(0);
                append(rows.next(), line);
                sheet.append(line.append("\r\n"));
            }
        }
        return counted.bytes;
    }

    private static void append(Row row, StringBuilder line) {
        for (int i = 0; i < row.length(); i++) {
            if (i > 0) {
                line.append(',');
            }
            line.append(quoted(shown(row.get(i))));
        }
    }

    private static String shown(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? Amount.digits(number) : value.toString();
    }

    static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static final class Counted extends OutputStream {
        private final OutputStream out;
        private long bytes;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
