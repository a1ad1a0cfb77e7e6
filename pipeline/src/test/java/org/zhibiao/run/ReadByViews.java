package org.zhibiao.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.schema.ColumnDoc;
import org.zhibiao.schema.StoredRows;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;

/** The script of views that lies in each snapshot gives in DuckDB what Spark reads. */
abstract class ReadByViews {

    private static final SmallWarehouse SHARED = SmallWarehouse.shared();

    @TempDir
    Path folder;

    @Test
    void everyTableIsAViewWithItsColumnsAndRows() throws Exception {
        Map<String, Long> expected = new LinkedHashMap<>();
        SHARED.published().tables().forEach(table -> expected.put(table.name(), table.rows()));

        try (Views views = Views.of(script())) {
            Map<String, Long> rows = new LinkedHashMap<>();
            for (TableSchema table : Tables.all()) {
                rows.put(
                        table.name(),
                        Long.valueOf(views.rows("SELECT count(*) FROM " + table.name())
                                .get(0)));
                assertThat(views.rows("SELECT column_name FROM duckdb_columns() WHERE table_name = '" + table.name()
                                + "' ORDER BY column_index"))
                        .containsExactly(table.type().fieldNames());
            }
            assertThat(rows).isEqualTo(expected);
        }
        assertThat(expected).containsEntry("metrics", 3L).containsEntry("problems", 0L);
    }

    @Test
    void figuresAndTextsAreThoseThatSparkReads() throws Exception {
        try (Views views = Views.of(script())) {
            for (String table : List.of("metrics", "reports", "report_texts", "agency_year")) {
                String columns = Arrays.stream(Tables.named(table).type().fields())
                        .map(field -> "coalesce(cast(" + field.name() + " as string), '-')")
                        .collect(Collectors.joining(" || '|' || "));
                List<String> expected = StoredRows.of(
                                TestSpark.session(),
                                Tables.named(table).type(),
                                SHARED.snapshot().table(table))
                        .selectExpr(columns)
                        .collectAsList()
                        .stream()
                        .map(row -> row.getString(0))
                        .toList();
                assertThat(views.rows("SELECT " + columns + " FROM " + table))
                        .isNotEmpty()
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @Test
    void aQuestionAboutAYearOpensTheFilesOfThatYearAlone() throws Exception {
        try (Views views = Views.of(script())) {
            assertThat(views.rows("SELECT report_year || ' ' || count(*) FROM metrics GROUP BY report_year ORDER BY 1"))
                    .containsExactly("2020 1", "2021 2");
            Path year = snapshot().resolve("metrics/report_year=2020");
            Path away = snapshot().resolve("_away");
            Files.move(year, away);
            try {
                assertThat(views.rows("SELECT sum(value)::INTEGER FROM metrics WHERE report_year = 2021"))
                        .containsExactly("15");
            } finally {
                Files.move(away, year);
            }
        }
    }

    @Test
    void viewsAndColumnsCarryTheMeaningsOfTheDictionary() throws Exception {
        try (Views views = Views.of(script())) {
            TableSchema metrics = Tables.named("metrics");
            assertThat(views.rows("SELECT comment FROM duckdb_views() WHERE view_name = 'metrics'"))
                    .containsExactly(metrics.meaning());
            assertThat(views.rows("SELECT column_name || ' ' || comment FROM duckdb_columns()"
                            + " WHERE table_name = 'metrics' ORDER BY column_index"))
                    .containsExactlyElementsOf(
                            metrics.columns().stream().map(ReadByViews::told).toList());
        }
    }

    @Test
    void aMovedWarehouseIsReadWhenItsPrefixIsReplaced() throws Exception {
        String script = script();
        Path moved = Files.createSymbolicLink(folder.resolve("moved"), SHARED.root());
        String prefix = script.lines().skip(2).findFirst().orElseThrow().substring("-- ".length());

        assertThat(prefix.replace("''", "'").replaceAll("\\[([\\[*?])]", "$1"))
                .isEqualTo(SHARED.root().toString());
        try (Views views = Views.of(script.replace(prefix, moved.toString()))) {
            assertThat(views.rows("SELECT count(*) FROM metrics")).containsExactly("3");
            assertThat(views.rows("SELECT sql FROM duckdb_views() WHERE view_name = 'metrics'"))
                    .singleElement()
                    .asString()
                    .contains(moved + "/snapshots/");
        }
    }

    private static String script() throws IOException {
        return Files.readString(snapshot().resolve("views.sql"));
    }

    private static Path snapshot() {
        return SHARED.root().resolve("snapshots").resolve(SHARED.published().snapshotId());
    }

    private static String told(ColumnDoc column) {
        return column.name() + " " + column.meaning()
                + (column.codes().isEmpty() ? "" : ": " + String.join(", ", column.codes()));
    }

    /** A session of DuckDB in memory. */
    private record Views(Connection connection) implements AutoCloseable {

        static Views of(String script) throws SQLException {
            Views views = new Views(DriverManager.getConnection("jdbc:duckdb:"));
            views.run(script);
            return views;
        }

        void run(String script) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(script);
            }
        }

        List<String> rows(String query) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(query)) {
                List<String> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(result.getString(1));
                }
                return rows;
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
