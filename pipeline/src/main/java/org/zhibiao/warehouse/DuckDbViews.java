package org.zhibiao.warehouse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.zhibiao.schema.ColumnDoc;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.table.Table;

/**
 * The script {@code views.sql} of a snapshot: for DuckDB a view a table, with the meanings of the dictionary as comments.
 * It names the files of this snapshot, so that a session that ran it stays on that snapshot whatever is published after.
 */
record DuckDbViews(Path folder, Manifest manifest) {

    static final String FILE = "views.sql";

    /** DuckDB reads these in paths as patterns; in brackets they stand for themselves. */
    private static final Pattern GLOB = Pattern.compile("[\\[*?]");

    private static final Pattern HADOOP_S3 = Pattern.compile("^s3[an]?://");

    byte[] toSql() {
        return (head() + manifest.tables().stream().map(this::view).collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String head() {
        return """
                -- The tables of snapshot %s as views, for DuckDB; running this again, or another snapshot's, replaces them.
                -- Where the warehouse has moved, or is seen under another path, replace this prefix, as it stands here, in the whole file:
                -- %s
                """.formatted(
                        manifest.snapshotId(),
                        inOneLine(quoted(escaped(location(folder.getParent().getParent())))));
    }

    private String view(Manifest.TableEntry entry) {
        return Tables.find(entry.name()).map(table -> view(table, entry)).orElse("");
    }

    private String view(TableSchema table, Manifest.TableEntry entry) {
        return "\nCREATE OR REPLACE VIEW %s AS SELECT %s\nFROM read_parquet(%s);\nCOMMENT ON VIEW %s IS %s;\n"
                        .formatted(
                                table.name(),
                                String.join(", ", table.type().fieldNames()),
                                files(table, entry),
                                table.name(),
                                literal(table.meaning()))
                + table.columns().stream().map(column -> comment(table, column)).collect(Collectors.joining());
    }

    /** The folders of years tell DuckDB what not to open; an empty table has none. */
    private String files(TableSchema table, Manifest.TableEntry entry) {
        boolean byYear = table.layout() == Table.Layout.BY_REPORT_YEAR && entry.rows() > 0;
        String place = escaped(location(new Path(folder, table.name())));
        return byYear
                ? literal(place + "/report_year=*/*.parquet")
                        + ", hive_partitioning = true, hive_types = {'report_year': INTEGER}"
                : literal(place + "/*.parquet") + ", hive_partitioning = false";
    }

    private static String comment(TableSchema table, ColumnDoc column) {
        return "COMMENT ON COLUMN %s.%s IS %s;\n".formatted(table.name(), column.name(), literal(meaning(column)));
    }

    private static String meaning(ColumnDoc column) {
        List<String> codes = column.codes();
        return codes.isEmpty() ? column.meaning() : column.meaning() + ": " + String.join(", ", codes);
    }

    /** A path as DuckDB knows it: local ones plain, those of Hadoop's S3 connector under the store's own scheme. */
    private static String location(Path path) {
        String scheme = path.toUri().getScheme();
        if ("file".equals(scheme)) {
            return path.toUri().getPath();
        }
        return HADOOP_S3.matcher(path.toString()).replaceFirst("s3://");
    }

    private static String escaped(String path) {
        return GLOB.matcher(path).replaceAll("[$0]");
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    private static String literal(String text) {
        return "'" + quoted(text) + "'";
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }
}
