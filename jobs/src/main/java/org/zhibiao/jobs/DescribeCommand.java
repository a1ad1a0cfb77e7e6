package org.zhibiao.jobs;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.zhibiao.fault.CallFault;
import org.zhibiao.schema.ColumnDoc;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.table.Table;
import org.zhibiao.warehouse.Snapshot;
import org.zhibiao.warehouse.TableFiles;
import org.zhibiao.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the data dictionary. */
@Command(
        name = "describe",
        description = "Prints the columns of a table and their meaning; without a table, lists the tables.",
        footer = {"", "Examples:", "  jobs/run describe --all --markdown > dictionary.md", "  jobs/run describe metrics"
        })
final class DescribeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "TABLE", description = "a table")
    String table;

    @Option(names = "--all", description = "all tables with their columns")
    boolean all;

    @Option(
            names = "--markdown",
            description =
                    "as Markdown, made of the declaration alone: without row counts, the same for every warehouse")
    boolean markdown;

    @Mixin
    WarehouseOption warehouse = new WarehouseOption();

    DescribeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        requireOneForm();
        if (markdown) {
            surroundings.out().print(asMarkdown());
        } else {
            asText(warehouse
                    .given(surroundings)
                    .flatMap(path ->
                            Warehouse.at(path, HadoopSettings.ofThisRun()).current()));
        }
        return Cli.PUBLISHED;
    }

    private void requireOneForm() {
        if (all && table != null) {
            throw new CallFault("--all prints every table: leave it out, or leave out '" + table + "'");
        }
        if (markdown && warehouse.written != null) {
            throw new CallFault(
                    "--markdown prints what is declared, whatever a warehouse holds: leave out --warehouse, or"
                            + " leave out --markdown for row counts");
        }
    }

    private String asMarkdown() {
        if (all) {
            return MarkdownDictionary.of(Tables.all());
        }
        return table == null ? MarkdownDictionary.list(Tables.all()) : MarkdownDictionary.section(known());
    }

    private void asText(Optional<Snapshot> snapshot) {
        if (all) {
            Tables.all().forEach(each -> {
                described(each, snapshot);
                surroundings.out().println();
            });
        } else if (table == null) {
            Tables.all().forEach(each -> listed(each, snapshot));
        } else {
            described(known(), snapshot);
        }
    }

    private TableSchema known() {
        return Tables.find(table)
                .orElseThrow(() -> new CallFault("no table is named '" + table + "'; the tables are "
                        + Tables.all().stream().map(TableSchema::name).collect(Collectors.joining(", "))));
    }

    private void listed(TableSchema each, Optional<Snapshot> snapshot) {
        String rows = rows(each, snapshot)
                .map(count -> "%,12d rows  ".formatted(count))
                .orElse("");
        surroundings.out().printf("%-22s %s%s%n", each.name(), rows, each.meaning());
    }

    private void described(TableSchema known, Optional<Snapshot> snapshot) {
        PrintStream out = surroundings.out();
        out.println(known.name() + ": " + known.meaning());
        out.println("key: " + String.join(", ", known.key()));
        out.println("files: "
                + (known.layout() == Table.Layout.BY_REPORT_YEAR ? "a folder a report_year" : "one folder")
                + ", sorted by " + String.join(", ", known.sortedBy()));
        rows(known, snapshot)
                .ifPresent(count -> out.printf(
                        "rows: %,d in snapshot %s%n",
                        count, snapshot.orElseThrow().id()));
        out.println();
        known.columns().forEach(this::column);
    }

    private void column(ColumnDoc column) {
        surroundings
                .out()
                .printf(
                        "  %-22s %-15s %-9s %s%s%n",
                        column.name(),
                        column.type(),
                        column.presence().name().toLowerCase(Locale.ROOT),
                        column.meaning(),
                        column.codes().isEmpty() ? "" : ": " + String.join(", ", column.codes()));
    }

    private static Optional<Long> rows(TableSchema table, Optional<Snapshot> snapshot) {
        return snapshot.filter(published -> published.has(table.name()))
                .map(published -> TableFiles.of(published.table(table.name()), HadoopSettings.ofThisRun())
                        .rows());
    }
}
