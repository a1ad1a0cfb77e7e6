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
import picocli.CommandLine.Parameters;

/** Prints the data dictionary. */
@Command(
        name = "describe",
        description = "Prints the columns of a table and their meaning; without a table, lists the tables.",
        footer = {"", "Example:", "  jobs/run describe metrics"})
final class DescribeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "TABLE", description = "a table")
    String table;

    @Mixin
    WarehouseOption warehouse = new WarehouseOption();

    DescribeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Optional<Snapshot> snapshot = warehouse
                .given(surroundings)
                .flatMap(path -> Warehouse.at(path, HadoopSettings.ofThisRun()).current());
        if (table == null) {
            Tables.all().forEach(each -> listed(each, snapshot));
        } else {
            described(known(), snapshot);
        }
        return Cli.PUBLISHED;
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
