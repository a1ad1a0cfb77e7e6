package org.zhibiao.jobs;

import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.zhibiao.run.AggregateOptions;
import org.zhibiao.run.Aggregation;
import org.zhibiao.run.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Rebuilds the aggregates of the published snapshot. */
@Command(
        name = "aggregate",
        description = "Rebuilds audits and aggregates of the published snapshot and publishes them as a new one.",
        footer = {"", "Example:", "  jobs/run aggregate --warehouse data/warehouse"})
final class AggregateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    WarehouseOption warehouse = new WarehouseOption();

    AggregateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path path = warehouse.required(surroundings);
        Published.requireIn(warehouse.open(surroundings));
        return SparkStart.with("aggregate", spark -> {
            new SummaryPrinter(surroundings.out())
                    .print(Aggregation.run(
                            spark,
                            new AggregateOptions(path),
                            new ConsoleProgress(surroundings.out(), surroundings.progress())));
            return Cli.PUBLISHED;
        });
    }
}
