package org.zhibiao.jobs;

import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.zhibiao.intake.LocalPaths;
import org.zhibiao.run.Published;
import org.zhibiao.site.PageCounts;
import org.zhibiao.site.Site;
import org.zhibiao.site.SiteOptions;
import org.zhibiao.site.SiteSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the published snapshot as a static site. */
@Command(
        name = "site",
        description =
                "Writes the published snapshot as a static site that opens from a folder or any web server: overview,"
                        + " indicators, bodies, reports with every figure marked in place, search, tables to download.",
        footer = {"", "Example:", "  jobs/run site --out site"})
final class SiteCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "the folder of the site; a former site there is replaced when the new one is whole")
    String out;

    @Mixin
    WarehouseOption warehouse = new WarehouseOption();

    SiteCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path from = warehouse.required(surroundings);
        Path to = Locations.ofThisRun().path(out);
        Published.requireIn(warehouse.open(surroundings));
        return SparkStart.with("site", spark -> {
            print(Site.run(
                    spark,
                    new SiteOptions(from, to),
                    new ConsoleProgress(surroundings.out(), surroundings.progress())));
            return Cli.PUBLISHED;
        });
    }

    private void print(SiteSummary summary) {
        PageCounts pages = summary.pages();
        surroundings
                .out()
                .printf(
                        "site of snapshot %s: %,d pages and files of %,d bytes, the largest page of %,d bytes; %,d tables to"
                                + " download of %,d bytes%n",
                        summary.snapshotId(),
                        pages.files(),
                        pages.bytes(),
                        pages.largestPage(),
                        summary.dataFiles(),
                        summary.dataBytes());
        surroundings.out().println("open " + LocalPaths.shown(new Path(summary.out(), "index.html")));
    }
}
