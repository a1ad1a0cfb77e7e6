package org.zhibiao.jobs;

import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.zhibiao.evaluate.Evaluation;
import org.zhibiao.run.Published;
import org.zhibiao.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores the published snapshot. */
@Command(
        name = "evaluate",
        description = "Scores the published snapshot against gold annotations.",
        footer = {"", "Example:", "  jobs/run evaluate --gold seeds/gold"})
final class EvaluateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--gold", paramLabel = "DIR", required = true, description = "folder of the annotations")
    String gold;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "also lists up to N missed and N wrong figures a report")
    int errors;

    @Mixin
    WarehouseOption warehouse = new WarehouseOption();

    EvaluateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path annotations = Locations.ofThisRun().path(gold);
        Inputs.requireExisting("--gold", annotations, HadoopSettings.ofThisRun());
        Warehouse opened = warehouse.open(surroundings);
        Published.requireIn(opened);
        return SparkStart.with("evaluate", spark -> {
            surroundings.out().println(Evaluation.run(spark, opened, annotations, errors));
            return Cli.PUBLISHED;
        });
    }
}
