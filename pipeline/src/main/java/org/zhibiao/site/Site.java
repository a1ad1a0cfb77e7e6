package org.zhibiao.site;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.fault.CallFault;
import org.zhibiao.fault.RunFault;
import org.zhibiao.run.Progress;
import org.zhibiao.run.Published;
import org.zhibiao.run.Sessions;
import org.zhibiao.warehouse.Manifest;
import org.zhibiao.warehouse.Snapshot;
import org.zhibiao.warehouse.Warehouse;

/**
 * Writes the published snapshot as a site of plain files. Pages of reports, bodies and indicators are made where Spark has
 * their rows; the driver sees counts, and lists that are bounded by years, divisions or rules.
 */
public final class Site {
    /** So many reports a task, at most: with their figures and words some tens of megabytes. */
    private static final int REPORTS_A_TASK = 500;

    private final SparkSession spark;
    private final Snapshot snapshot;
    private final Manifest manifest;
    private final Folder folder;
    private final Progress progress;
    private final Source source;
    private final PageWriter writer;

    private Site(SparkSession spark, Snapshot snapshot, Folder folder, Progress progress) {
        this.spark = spark;
        this.snapshot = snapshot;
        this.manifest = snapshot.manifest();
        this.folder = folder;
        this.progress = progress;
        this.source = new Source(spark, snapshot);
        this.writer = new PageWriter(folder);
    }

    /**
     * Writes and puts it in its place.
     *
     * @throws CallFault when the warehouse has no published snapshot, or the folder holds something else
     * @throws RunFault when the folder cannot be written; a former site stays
     */
    public static SiteSummary run(SparkSession shared, SiteOptions options, Progress progress) {
        Warehouse warehouse =
                Warehouse.at(options.warehouse(), shared.sparkContext().hadoopConfiguration());
        Snapshot snapshot = Published.requireIn(warehouse);
        try {
            OutFolder out = OutFolder.at(options.out(), warehouse.configuration());
            return write(shared, snapshot, out, options, progress);
        } catch (IOException e) {
            throw new RunFault("--out " + options.out() + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static SiteSummary write(
            SparkSession shared, Snapshot snapshot, OutFolder out, SiteOptions options, Progress progress)
            throws IOException {
        Manifest manifest = snapshot.manifest();
        SparkSession spark = Sessions.of(shared, manifest.bytes());
        long reports = manifest.table("reports").map(Manifest.TableEntry::rows).orElse(0L);
        long tasks = Math.max(spark.sparkContext().defaultParallelism(), reports / REPORTS_A_TASK);
        spark.conf().set("spark.sql.shuffle.partitions", Long.toString(tasks));
        spark.conf().set("spark.sql.adaptive.coalescePartitions.enabled", "false");
        try {
            Folder folder = out.staging();
            Site site = new Site(spark, snapshot, folder, progress);
            SiteSummary summary = site.write(options);
            site.step("putting the site in its place");
            out.publish(folder, snapshot.id());
            return summary;
        } finally {
            out.discard();
        }
    }

    private SiteSummary write(SiteOptions options) throws IOException {
        step("counting");
        Edition edition = edition();
        Summary summary = new Summaries(source, manifest).all();
        step("writing the pages of " + Amount.grouped(summary.rows("reports")) + " reports");
        PageCounts pages = writer.write(
                source.rows("reports"), ReportContent.class, report -> new ReportPage(edition, report).pages());
        step("writing the pages of " + Amount.grouped(summary.rows("agencies")) + " bodies");
        pages = pages.plus(writer.write(
                        source.rows("agencies"),
                        AgencyContent.class,
                        agency -> new AgencyPage(edition, agency).pages()))
                .plus(writer.write(source.rows("agency_lists"), AgencyList.class, list -> list.page(edition)));
        step("writing the pages of " + edition.indicators().size() + " indicators");
        pages = pages.plus(writer.write(
                        source.rows("indicators"),
                        IndicatorContent.class,
                        content -> new IndicatorPage(edition).page(content)))
                .plus(writer.write(
                        source.table("peers"), Peers.class, peers -> new IndicatorPage(edition).page(peers)));
        step("writing the search");
        pages = pages.plus(search(edition, summary));
        step("writing the tables to download");
        List<DataFile> data = new DataFiles(spark, snapshot, folder).write();
        pages = pages.plus(fixed(edition, summary, data)).plus(Assets.write(folder));
        long bytes = data.stream().mapToLong(DataFile::bytes).sum();
        return new SiteSummary(options.out(), snapshot.id(), pages, data.size(), bytes);
    }

    private PageCounts search(Edition edition, Summary summary) throws IOException {
        int shards = SearchShard.count(summary.rows("agencies"));
        Dataset<Row> rows = source.rows("search", shards);
        List<String> all = edition.indicatorIds();
        PageCounts written = writer.write(rows, SearchShard.class, shard -> shard.file(all));
        Map<Integer, Long> sizes = rows.selectExpr("shard", "cast(size(bodies) AS bigint)").collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getInt(0), row -> row.getLong(1)));
        return written.plus(writer.write(new SearchPage(edition, shards, sizes).files()));
    }

    private PageCounts fixed(Edition edition, Summary summary, List<DataFile> data) throws IOException {
        return writer.write(new OverviewPage(edition, summary).page())
                .plus(writer.write(new AgenciesPage(edition, summary).page()))
                .plus(writer.write(new IndicatorsPage(edition, summary.coverage()).page()))
                .plus(writer.write(new DictionaryPage(edition, summary).page()))
                .plus(writer.write(new DataPage(edition, summary, data).page()));
    }

    private Edition edition() {
        return new Editions(source).of(snapshot.id(), manifest.rulesVersion());
    }

    private void step(String what) {
        spark.sparkContext().setJobGroup("site " + snapshot.id(), what, false);
        progress.step(what);
    }
}
