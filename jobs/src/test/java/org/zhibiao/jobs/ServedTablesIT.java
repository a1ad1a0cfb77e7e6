package org.zhibiao.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.warehouse.Successors;
import org.zhibiao.warehouse.Warehouse;

/** Two ways for dashboards, a server that speaks JDBC and the views of DuckDB, give the same figures. */
final class ServedTablesIT {

    /** What each engine is asked, in words that both know. */
    private static final List<String> QUESTIONS = List.of(
            "SELECT concat_ws('|', report_year, subject, value, unit, char_begin, period_start) FROM metrics ORDER BY 1",
            "SELECT concat_ws('|', outcome, coalesce(reason, '-'), count(*)) FROM inputs GROUP BY outcome, reason ORDER BY 1",
            "SELECT concat_ws('|', agency_name, year, indicator_name, value, selection) FROM indicator_agency_year ORDER BY 1",
            "SELECT text FROM report_texts ORDER BY 1",
            "SELECT concat_ws('|', a.name, m.value) FROM metrics m JOIN agencies a USING (agency_id)"
                    + " WHERE m.report_year = 2020 ORDER BY 1");

    @TempDir
    Path folder;

    @Test
    void figuresAreTheSameOverJdbcAndInDuckDbBeforeAndAfterAPublication() throws Exception {
        Path input = Files.createDirectory(folder.resolve("reports"));
        Path report = ReportFiles.write(input, "txt");
        Files.writeString(
                input.resolve("former.txt"),
                Files.readString(report).replace("2021", "2020").replace("36", "35"));
        publish(input);
        String first = current();
        try (Driver server = Driver.start(
                Files.createDirectory(folder.resolve("tmp")), "serve", "--warehouse", warehouse(), "--port", "0")) {
            server.awaitLine("serving snapshot " + first + " of " + warehouse() + " at jdbc:hive2://127.0.0.1:");
            String url = server.told().replaceFirst("(?s).* at (jdbc:\\S+);.*", "$1");
            try (URLClassLoader driver = driver();
                    Connection jdbc = connect(driver, url)) {
                assertSame(jdbc);
                assertMetadata(jdbc.getMetaData());
                assertReadOnly(jdbc);

                String second = Successors.publishWithout(
                        2021,
                        Warehouse.at(new org.apache.hadoop.fs.Path("file://" + warehouse()), new Configuration()));
                assertThat(second).isNotEqualTo(first);
                server.awaitLine("serving snapshot " + second);

                assertSame(jdbc);
                assertThat(rows(jdbc, "SELECT count(*) FROM metrics WHERE report_year = 2021"))
                        .containsExactly("0");
            }
            assertThat(portIsRefusedTo(url)).contains("--port").contains("name an address of this machine");
            assertThat(ProcessHandle.of(server.pid()).orElseThrow().destroy()).isTrue();
            assertThat(server.await()).as(server.told()).isEqualTo(143);
        }
        assertThat(names(folder.resolve("tmp"))).noneMatch(name -> name.startsWith("zhibiao-serve"));
        assertThat(names(Path.of(""))).doesNotContain("metastore_db", "derby.log", "spark-warehouse");
    }

    /** As a tool loads it: alone. */
    private static URLClassLoader driver() throws IOException {
        URL jar = Path.of("target/driver/hive-jdbc.jar").toUri().toURL();
        return new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
    }

    private static Connection connect(ClassLoader driver, String url) throws Exception {
        Properties anyone = new Properties();
        anyone.put("user", "anyone");
        return ((java.sql.Driver) driver.loadClass("org.apache.hive.jdbc.HiveDriver")
                        .getConstructor()
                        .newInstance())
                .connect(url, anyone);
    }

    private void assertSame(Connection jdbc) throws SQLException, IOException {
        Map<String, List<String>> overJdbc = new LinkedHashMap<>();
        Map<String, List<String>> inDuckDb = new LinkedHashMap<>();
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement()) {
            statement.execute(Files.readString(Path.of(warehouse(), "current", "views.sql")));
            for (String question : questions()) {
                overJdbc.put(question, rows(jdbc, question));
                inDuckDb.put(question, rows(duckDb, question));
            }
        }
        assertThat(overJdbc).isEqualTo(inDuckDb);
        assertThat(overJdbc.values()).noneMatch(List::isEmpty);
    }

    private static List<String> questions() {
        String counts = Tables.all().stream()
                .map(table -> "SELECT concat_ws(' ', '" + table.name() + "', count(*)) FROM " + table.name())
                .collect(Collectors.joining(" UNION ALL "));
        return Stream.concat(Stream.of(counts + " ORDER BY 1"), QUESTIONS.stream())
                .toList();
    }

    private static void assertMetadata(DatabaseMetaData metadata) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = metadata.getTables(null, "default", "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
                assertThat(tables.getString("REMARKS"))
                        .isEqualTo(Tables.named(tables.getString("TABLE_NAME")).meaning());
            }
        }
        assertThat(names)
                .containsExactlyElementsOf(
                        Tables.all().stream().map(TableSchema::name).toList());
        List<String> columns = new ArrayList<>();
        try (ResultSet found = metadata.getColumns(null, "default", "metrics", "%")) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
        assertThat(columns).containsExactly(Tables.named("metrics").type().fieldNames());
    }

    private static void assertReadOnly(Connection jdbc) throws SQLException {
        try (Statement statement = jdbc.createStatement()) {
            for (String write : List.of(
                    "DROP VIEW metrics",
                    "CREATE TABLE mine AS SELECT * FROM metrics",
                    "ADD JAR '/tmp/a.jar'",
                    "SELECT * FROM csv.`/etc/passwd`",
                    "SET fs.file.impl=mine")) {
                assertThatThrownBy(() -> statement.execute(write))
                        .as(write)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("this server only reads the published tables");
            }
            statement.execute("SET spark.sql.session.timeZone=Asia/Shanghai");
            statement.execute("USE default");
            assertThatThrownBy(() -> statement.executeQuery("SELECT nothing FROM metrics"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("nothing");
            assertThatThrownBy(() -> statement.executeQuery("SELEC 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("'SELEC'");
        }
    }

    private String portIsRefusedTo(String url) {
        String port = url.replaceFirst(".*:(\\d+)/.*", "$1");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
        assertThat(new Cli(told, told, Map.of()).run("serve", "--warehouse", warehouse(), "--port", port))
                .isEqualTo(2);
        return err.toString(StandardCharsets.UTF_8);
    }

    private static List<String> rows(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(question)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }

    private void publish(Path input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(new Cli(told, told, Map.of())
                        .run("nightly", "--input", input.toString(), "--warehouse", warehouse()))
                .as(out.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    private String warehouse() {
        return folder.resolve("ware house").toString();
    }

    private String current() throws IOException {
        return Files.readString(Path.of(warehouse(), "CURRENT")).strip();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.toAbsolutePath())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
