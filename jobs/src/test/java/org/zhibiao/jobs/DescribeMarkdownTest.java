package org.zhibiao.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.table.Column;
import org.zhibiao.table.Table;

/** The dictionary as Markdown, and the list of tables in the README, which is a part of it. */
final class DescribeMarkdownTest {

    private static final Path README = Path.of("../README.md");
    private static final String BEGIN = "<!-- jobs/run describe --markdown -->\n";
    private static final String END = "<!-- end -->\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Table(
            name = "marks",
            meaning = "one mark | of <b>Markdown</b>",
            key = {"mark_id", "year"},
            layout = Table.Layout.BY_REPORT_YEAR,
            sortedBy = {"year"})
    public record MarkRow(
            @Column("a | b\nand c < d") String markId,

            @Column(value = "the year", presence = Column.Presence.NULLABLE)
            Integer year,

            @Column("how it bounds") org.zhibiao.table.Comparator comparator) {}

    @Test
    void aTableIsASectionInWhichSignsOfMarkdownStandForThemselves() {
        assertThat(MarkdownDictionary.section(TableSchema.of(MarkRow.class))).isEqualTo("""
                ## marks

                One row is one mark | of &lt;b>Markdown&lt;/b>.

                - Key: `mark_id`, `year`
                - Files: a folder a `report_year`, sorted by `year`

                | column | type | presence | meaning | codes |
                | --- | --- | --- | --- | --- |
                | `mark_id` | `string` | required | a \\| b and c &lt; d |  |
                | `year` | `int` | nullable | the year |  |
                | `comparator` | `string` | required | how it bounds | `=`, `>`, `<`, `~`, `>=`, `<=` |
                """);
    }

    @Test
    void theWholeDictionaryHasASectionATableWithEveryColumn() {
        assertThat(run("describe", "--all", "--markdown")).as(complained()).isZero();

        String printed = printed();
        assertThat(printed.lines().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)))
                .containsExactlyElementsOf(
                        Tables.all().stream().map(TableSchema::name).toList());
        assertThat(printed.lines().filter(line -> line.startsWith("| `")).count())
                .isEqualTo(Tables.all().stream()
                        .mapToLong(table -> table.columns().size() + 1)
                        .sum());
    }

    @Test
    void oneTableIsItsSectionOfTheWhole() {
        assertThat(run("describe", "--all", "--markdown")).isZero();
        String whole = printed();
        out.reset();

        assertThat(run("describe", "metrics", "--markdown")).isZero();

        assertThat(whole).contains("\n" + printed());
        assertThat(printed()).startsWith("## metrics\n").contains("| `value` | `decimal(38,6)` | required | ");
    }

    @Test
    void allTablesArePrintedForTheTerminalToo() {
        assertThat(run("describe", "--all")).isZero();
        assertThat(printed()).contains("metrics: a quantitative fact\n", "term_year: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metrics --all",
                "metrics --all --markdown",
                "--all --markdown --warehouse /srv/warehouse",
                "--markdown=yes",
                "metric --markdown"
            })
    void combinationsThatSayTwoThingsAreRefused(String options) {
        assertThat(run(("describe " + options).split(" ", -1))).isEqualTo(2);
        assertThat(printed()).isEmpty();
        assertThat(complained()).isNotBlank();
    }

    /** When this fails, put what {@code jobs/run describe --markdown} prints between the two lines. */
    @Test
    void theReadmeListsTheTablesAsTheyAreDeclared() throws IOException {
        String readme = Files.readString(README);
        assertThat(readme).containsOnlyOnce(BEGIN).containsOnlyOnce(END);

        assertThat(run("describe", "--markdown")).isZero();

        assertThat(readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END)))
                .isEqualTo("\n" + printed() + "\n");
    }

    private int run(String... arguments) {
        return new Cli(utf8(out), utf8(err), Map.of()).run(List.of(arguments).toArray(String[]::new));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
