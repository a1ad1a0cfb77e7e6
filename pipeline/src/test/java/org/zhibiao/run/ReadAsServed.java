package org.zhibiao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.serve.ReadOnly;
import org.zhibiao.serve.Refusal;
import org.zhibiao.serve.ServedTables;
import org.zhibiao.warehouse.Successors;

/** What a client can do in a session of the server, and what it cannot. */
abstract class ReadAsServed {

    private static final SmallWarehouse SHARED = SmallWarehouse.shared();

    @TempDir
    static Path folder;

    private ServedTables tables;
    private SparkSession client;

    @BeforeAll
    void serve() throws IOException {
        Files.writeString(folder.resolve("secret.csv"), "secret\n");
        ReadOnly guard = new ReadOnly(SHARED.warehouse().root() + "/snapshots");
        SparkSession server = session(guard);
        tables = new ServedTables(server, guard);
        tables.serve(SHARED.snapshot());
        client = server.newSession();
    }

    /** One of its own, in the context of the others. */
    private SparkSession session(ReadOnly guard) {
        SparkSession usual = TestSpark.session();
        SparkSession.clearActiveSession();
        SparkSession.clearDefaultSession();
        try {
            SparkSession.Builder builder = SparkSession.builder().withExtensions(guard::into);
            ReadOnly.settings().forEach(builder::config);
            return builder.config(
                            "spark.sql.warehouse.dir",
                            folder.resolve("databases").toString())
                    .getOrCreate();
        } finally {
            SparkSession.setActiveSession(usual);
            SparkSession.setDefaultSession(usual);
        }
    }

    @Test
    void everySessionSeesTheTablesUnderTheirPlainNamesWithTheirMeanings() {
        assertThat(rows("SHOW TABLES").map(row -> row.split(",", -1)[1]))
                .containsExactlyInAnyOrderElementsOf(
                        Tables.all().stream().map(TableSchema::name).toList());
        for (TableSchema table : Tables.all()) {
            assertThat(client.table(table.name()).columns())
                    .as(table.name())
                    .containsExactly(table.type().fieldNames());
        }
        assertThat(rows("DESCRIBE TABLE metrics").toList())
                .contains("value,decimal(38,6),"
                        + Tables.named("metrics").columns().stream()
                                .filter(column -> column.name().equals("value"))
                                .findFirst()
                                .orElseThrow()
                                .meaning());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT sum(value) FROM metrics|22.000000",
                "SELECT sum(value) FROM default.metrics WHERE report_year = 2021|15.000000",
                "SELECT count(*) FROM metrics m JOIN report_texts t USING (report_id)"
                        + " WHERE substring(t.text, m.char_begin + 1, m.char_end - m.char_begin) = m.quote|3",
                "WITH metrics AS (SELECT 1 AS one) SELECT one FROM metrics|1",
                "SELECT (SELECT max(value) FROM metrics) - (SELECT min(value) FROM metrics)|9.000000",
                "SELECT max(x) FROM VALUES (1), (2) AS v(x)|2",
                "SELECT count(*) FROM range(5)|5",
                "SELECT '${env:PATH}'|${env:PATH}",
            })
    void questionsAreAnswered(String questionAndAnswer) {
        String[] parts = questionAndAnswer.split("\\|", -1);
        assertThat(rows(parts[0])).containsExactly(parts[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SHOW DATABASES",
                "SHOW VIEWS",
                "SHOW COLUMNS IN metrics",
                "SHOW FUNCTIONS",
                "SHOW CREATE TABLE metrics",
                "DESCRIBE DATABASE default",
                "DESCRIBE FUNCTION upper",
                "DESCRIBE QUERY SELECT 1",
                "EXPLAIN SELECT * FROM metrics",
                "USE default",
                "SET",
                "SET -v",
                "SET spark.sql.session.timeZone=Asia/Shanghai",
                "SET TIME ZONE 'UTC'",
                "SET spark.sql.ansi.enabled=false",
                "SET hive.exec.parallel=true",
                "RESET spark.sql.ansi.enabled",
            })
    void whatToolsAskBesideQuestionsIsAnswered(String statement) {
        assertThatCode(() -> client.sql(statement).collectAsList()).doesNotThrowAnyException();
    }

    @Test
    void whatIsNotReadingThePublishedTablesIsRefused() {
        SoftAssertions all = new SoftAssertions();
        for (String statement : List.of(
                "DROP VIEW metrics",
                "DROP TABLE IF EXISTS nothing",
                "DROP DATABASE default CASCADE",
                "CREATE TABLE mine (a INT) USING parquet",
                "CREATE TABLE mine USING parquet AS SELECT * FROM metrics",
                "CREATE TEMPORARY VIEW mine AS SELECT 1",
                "CREATE TEMPORARY VIEW mine USING csv OPTIONS (path '%s/secret.csv')",
                "CREATE OR REPLACE VIEW metrics AS SELECT 1",
                "CREATE DATABASE mine",
                "CREATE TEMPORARY FUNCTION mine AS 'java.lang.String'",
                "ALTER VIEW metrics RENAME TO figures",
                "ALTER VIEW metrics AS SELECT 1",
                "COMMENT ON DATABASE default IS 'mine'",
                "INSERT OVERWRITE DIRECTORY '%s/out' USING csv SELECT * FROM metrics",
                "FROM metrics INSERT OVERWRITE DIRECTORY '%s/out' USING csv SELECT *",
                "CACHE TABLE metrics",
                "REFRESH TABLE metrics",
                "ANALYZE TABLES IN default COMPUTE STATISTICS",
                "ADD JAR '%s/secret.jar'",
                "ADD FILE '%s/secret.csv'",
                "LIST FILES",
                "SET spark.sql.catalog.mine=org.apache.spark.sql.execution.datasources.v2.jdbc.JDBCTableCatalog",
                "SET spark.sql.variable.substitute=true",
                "SET spark.sql.runSQLOnFiles=true",
                "SET fs.file.impl=org.apache.hadoop.fs.LocalFileSystem",
                "RESET",
                "DECLARE VARIABLE mine INT",
                "SELECT reflect('java.lang.System', 'getenv', 'PATH')",
                "SELECT * FROM metrics WHERE quote IN (SELECT java_method('java.lang.System', 'getProperty', 'user.home'))",
                "SELECT TRANSFORM (quote) USING 'cat' AS (line STRING) FROM metrics",
                "SELECT * FROM csv.`%s/secret.csv`",
                "SELECT * FROM text.`%s/secret.csv`",
                "SELECT count(*) FROM metrics WHERE quote IN (SELECT value FROM text.`%s/secret.csv`)",
                "WITH x AS (SELECT * FROM parquet.`%s/metrics`) SELECT * FROM x",
                "EXECUTE IMMEDIATE 'DROP VIEW metrics'",
                "BEGIN DROP VIEW metrics; END")) {
            all.assertThatThrownBy(() -> client.sql(statement.formatted(folder)).collectAsList())
                    .as(statement)
                    .hasStackTraceContaining("this server only reads the published tables");
        }
        all.assertAll();
        assertThat(rows("SELECT count(*) FROM metrics")).containsExactly("3");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(rows("SHOW DATABASES").filter(name -> name.equals("mine"))).isEmpty();
    }

    @Test
    void aRefusalSaysWhatTheServerDoesAndWhatItDoesNot() {
        assertThatThrownBy(() -> client.sql("CREATE DATABASE mine"))
                .isInstanceOf(Refusal.class)
                .hasMessageMatching(
                        "this server only reads the published tables: it refuses create (namespace|database)");
        assertThatThrownBy(() -> client.sql("SET fs.s3a.endpoint=http://127.0.0.1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("hive., ")
                .hasMessageEndingWith(", not fs.s3a.endpoint");
        assertThatThrownBy(() -> client.sql("SELECT reflect('java.lang.System', 'getenv', 'PATH')"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("it calls no methods of Java");
    }

    @Test
    void theNamesMoveWithThePointerAndWhatWasBegunGoesOnWithItsSnapshot() throws IOException {
        String former = tables.snapshotId();
        var begun = client.table("metrics");
        Successors.publishWithout(2020, SHARED.warehouse());
        assertThat(rows("SELECT count(*) FROM metrics")).containsExactly("3");

        tables.serve(SHARED.warehouse().current().orElseThrow());

        assertThat(tables.snapshotId()).isNotEqualTo(former);
        assertThat(rows("SELECT count(*) FROM metrics")).containsExactly("2");
        assertThat(begun.count()).isEqualTo(3);
        tables.serve(SHARED.snapshot());
        assertThat(rows("SELECT count(*) FROM metrics")).containsExactly("3");
        assertThatThrownBy(() -> client.sql(
                        "SELECT * FROM " + database(0) + ".reports JOIN " + database(1) + ".metrics USING (report_id)"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a statement reads one snapshot")
                .hasMessageContaining(former);
    }

    private String database(int index) {
        return rows("SHOW DATABASES LIKE 'snapshot_*'").sorted().toList().get(index);
    }

    private Stream<String> rows(String statement) {
        List<Row> rows = client.sql(statement).collectAsList();
        return rows.stream().map(row -> {
            Object[] values = new Object[row.size()];
            Arrays.setAll(values, row::get);
            return String.join(",", Arrays.stream(values).map(String::valueOf).toList());
        });
    }
}
