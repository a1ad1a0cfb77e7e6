package org.zhibiao.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.zhibiao.run.Nightly;
import org.zhibiao.run.NightlyOptions;
import org.zhibiao.run.Progress;
import org.zhibiao.run.TestSpark;
import org.zhibiao.schema.Tables;

/** The site of data/sample and of a report that tries to break out of its page; made once for all tests of a JVM. */
final class SampleSite {

    /** Signs of markup, script and turned writing wherever a report says something: as text, which a page may hold. */
    private static final List<String> HOSTILE = List.of(
            "慈溪市水利局2023年度法治政府建设情况报告",
            "2023年，慈溪市水利局坚持依法行政，<img src=x onerror=\"document.title='broken'\">现将有关情况报告如下：",
            "一年来，本局认真贯彻落实上级关于法治政府建设的部署要求，坚持把依法行政贯穿于水利工作的全过程，不断健全工作机制，完善制度体系，"
                    + "规范行政执法行为，加强对行政权力的制约和监督，依法化解矛盾纠纷，深入开展法治宣传教育，各项工作取得了新的进展，"
                    + "干部职工运用法治思维和法治方式解决问题的能力有了明显提高，群众对水利工作的满意程度也有所上升。",
            "一、主要做法<b onclick='document.title=1'>\"成效\"",
            "2023年，审查</script><script>document.title='broken'</script>协议合同143份，举办\u202E普法宣传活动25场次𠮷，受理行政复议案件36件&lt;。",
            "二、存在的主要问题",
            "1.行政执法'\"><svg onload=document.title=1>监督力度有待加大。",
            "三、下一步工作安排",
            "2024年，我局将重点做好以下工作：一是修订《<script>alert(1)</script>应急处置预案》，完善\"'指挥体系。");

    private static final String HOSTILE_META = """
            {"title": "报告</title><script>document.title='broken'</script>", "source_uri": "javascript:alert(1)//x",
             "agency": "慈溪市水利局", "report_year": 2023}
            """;

    private static final SampleSite SITE = make();

    private final Path folder;
    private final SiteSummary summary;

    private SampleSite(Path folder, SiteSummary summary) {
        this.folder = folder;
        this.summary = summary;
    }

    static SampleSite shared() {
        return SITE;
    }

    Path root() {
        return folder.resolve("site");
    }

    Path page(String place) {
        return root().resolve(place);
    }

    SiteSummary summary() {
        return summary;
    }

    SiteSummary writeAgain(Path out) {
        return Site.run(
                TestSpark.session(),
                new SiteOptions(hadoop(folder.resolve("warehouse")), hadoop(out)),
                Progress.SILENT);
    }

    Dataset<Row> table(String name) {
        return TestSpark.session()
                .read()
                .schema(Tables.named(name).type())
                .parquet(folder.resolve("warehouse/current/" + name).toString());
    }

    static org.apache.hadoop.fs.Path hadoop(Path path) {
        return new org.apache.hadoop.fs.Path("file://" + path);
    }

    private static SampleSite make() {
        try {
            Path folder =
                    Files.createDirectories(Path.of("target/site-of-sample").toAbsolutePath());
            FileUtil.fullyDeleteContents(folder.toFile());
            Path hostile = Files.createDirectories(folder.resolve("hostile"));
            Files.writeString(hostile.resolve("report.html"), page(HOSTILE));
            Files.writeString(hostile.resolve("report.meta.json"), HOSTILE_META);
            org.apache.hadoop.fs.Path warehouse = hadoop(folder.resolve("warehouse"));
            Path sample = Path.of("../data/sample").toAbsolutePath().normalize();
            Nightly.run(
                    TestSpark.session(),
                    new NightlyOptions(List.of(hadoop(sample), hadoop(hostile)), warehouse),
                    Progress.SILENT);
            SiteSummary summary = Site.run(
                    TestSpark.session(), new SiteOptions(warehouse, hadoop(folder.resolve("site"))), Progress.SILENT);
            return new SampleSite(folder, summary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(List<String> lines) {
        Html page = new Html();
        page.open("html").open("body");
        lines.forEach(line -> page.leaf("p", line));
        return page.close().close().finish().replace("\uFFFD", "&#x202E;");
    }
}
