package org.zhibiao.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.fault.CallFault;
import org.zhibiao.schema.Tables;

/** The site of the sample: its links, its figures against the tables, and what a hostile report can do to it. */
abstract class SiteOnDisk {
    private static final SampleSite SITE = SampleSite.shared();
    private static final int SMALL = 200_000;

    private static Map<Path, Document> pages;

    @TempDir
    Path folder;

    @BeforeAll
    static void readPages() throws IOException {
        pages = new HashMap<>();
        try (Stream<Path> files = Files.walk(SITE.root())) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                pages.put(file, Jsoup.parse(Files.readString(file)));
            }
        }
    }

    private static Document page(String place) {
        return pages.get(SITE.page(place));
    }

    private static List<Row> rows(String table) {
        return SITE.table(table).collectAsList();
    }

    @Test
    void everyLinkLeadsToAPageAndAPlaceThatAreThere() {
        List<String> broken = new ArrayList<>();
        pages.forEach((file, page) -> {
            for (Element link : page.select("[href], [src]")) {
                String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (!leadsSomewhere(file, address)) {
                    broken.add(file + " -> " + address);
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(Path from, String address) {
        String[] parts = address.split("#", 2);
        Path target = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return parts.length < 2 || pages.get(target).getElementById(parts[1]) != null;
    }

    @Test
    void everyReportBodyAndIndicatorHasAPage() {
        rows("reports")
                .forEach(row -> assertThat(page(Place.report(row.getAs("report_id"), 0)))
                        .isNotNull());
        rows("agencies")
                .forEach(row -> assertThat(page(Place.agency(row.getAs("agency_id")))
                                .select("h1")
                                .text())
                        .isEqualTo(row.getAs("name")));
        rows("indicators")
                .forEach(row -> assertThat(page(Place.indicator(row.getAs("indicator_id")))
                                .select("h1")
                                .text())
                        .isEqualTo(row.getAs("name")));
    }

    @Test
    void pagesStaySmall() throws IOException {
        for (Path page : pages.keySet()) {
            assertThat(Files.size(page)).as(page.toString()).isLessThan(SMALL);
        }
        assertThat(SITE.summary().pages().largestPage()).isLessThan(SMALL);
    }

    @Test
    void aReportIsThereSignForSignWithEveryFigurePromiseAndProblemInPlace() {
        Map<String, String> texts = rows("report_texts").stream()
                .collect(Collectors.toMap(row -> row.getAs("report_id"), row -> row.getAs("text")));
        texts.forEach((report, text) -> assertThat(page(Place.report(report, 0))
                        .getElementById("text")
                        .wholeText()
                        .replace("\r\n", "\n"))
                .isEqualTo(text.replace('\u202E', '\uFFFD').replace("\r\n", "\n")));
        for (String table : List.of("metrics", "commitments", "problems")) {
            String id = Tables.named(table).key().get(0);
            for (Row row : rows(table)) {
                Document page = page(Place.report(row.getAs("report_id"), 0));
                assertThat(marked(page, row.getAs(id)))
                        .isEqualTo(row.<String>getAs("quote").replace('\u202E', '\uFFFD'));
                assertThat(page.getElementById("f-" + row.getAs(id))
                                .select("a.go")
                                .attr("href"))
                        .isEqualTo("#" + row.getAs(id));
            }
        }
    }

    /** The text of a mark with its pieces. */
    private static String marked(Document page, String id) {
        return page.select("[id=" + id + "], [data-of=" + id + "]").stream()
                .map(Element::wholeText)
                .collect(Collectors.joining());
    }

    @Test
    void everyValueOfTheDashboardsIsOnThePagesOfItsIndicatorAndItsBodyWithItsProof() {
        List<Row> values = rows("indicator_agency_year");
        assertThat(values).isNotEmpty();
        for (Row row : values) {
            String digits = row.isNullAt(row.fieldIndex("value")) ? "" : Amount.digits(row.getAs("value"));
            String proof = "#" + row.getList(row.fieldIndex("metric_ids")).get(0);
            assertThat(cells(
                            page(Place.indicator(row.getAs("indicator_id"))),
                            row.getAs("agency_name"),
                            row.getAs("year")))
                    .contains(digits + proof);
            assertThat(cells(
                            page(Place.agency(row.getAs("agency_id"))), row.getAs("indicator_name"), row.getAs("year")))
                    .contains(digits + proof);
        }
    }

    /** What the cells of a row and year hold, with the places to which they lead. */
    private static List<String> cells(Document page, String name, int year) {
        List<String> cells = new ArrayList<>();
        for (Element table : page.select("table.years")) {
            int column = table.select("thead th").eachText().indexOf(Integer.toString(year));
            for (Element row : table.select("tbody tr")) {
                if (column > 0 && row.select(".name").text().equals(name)) {
                    Element cell = row.child(column);
                    cells.add(
                            cell.attr("data-v") + cell.select("a").attr("href").replaceAll("^.*#", "#"));
                }
            }
        }
        return cells;
    }

    @Test
    void aYearWithoutAValueIsShownAsMissing() {
        Element gap = page(Place.OVERVIEW).select("table.years td.none").first();
        assertThat(gap.text()).isEqualTo("—");
        assertThat(gap.select("[aria-label=无数]")).isNotEmpty();
        assertThat(gap.hasAttr("data-v")).isFalse();
    }

    @Test
    void everyPromiseIsOnThePageOfItsBodyWithWhatBecameOfIt() {
        for (Row row : rows("commitment_followup")) {
            Element promise =
                    page(Place.agency(row.getAs("agency_id"))).getElementById("c-" + row.getAs("commitment_id"));
            assertThat(promise.select(".fate").eachText())
                    .anyMatch(line -> line.startsWith(row.getAs("followup_year") + "年：")
                            && line.contains(Words.of("FollowupStatus", row.getAs("status"))));
        }
    }

    @Test
    void whatProvesTheFateOfAPromiseIsMarkedInTheLaterReport() {
        List<Row> told =
                SITE.table("commitment_followup").where("evidence is not null").collectAsList();
        assertThat(told).isNotEmpty();
        for (Row row : told) {
            Document later = page(Place.report(row.getAs("followup_report_id"), 0));
            assertThat(marked(later, "e-" + row.getAs("commitment_id"))).isEqualTo(row.getAs("evidence"));
        }
    }

    @Test
    void noPageHoldsAScriptOrAHandlerThatAReportBrought() {
        Set<String> own = Set.of("echarts.simple.min.js", "charts.js", "report.js", "search.js", "index.js");
        pages.forEach((file, page) -> {
            page.select("script").forEach(script -> {
                assertThat(script.data()).as(file.toString()).isEmpty();
                assertThat(own).contains(script.attr("src").replaceAll("^.*/", ""));
            });
            assertThat(page.select("img, svg, iframe, object, style"))
                    .as(file.toString())
                    .isEmpty();
            page.getAllElements()
                    .forEach(element -> assertThat(element.attributes().asList())
                            .as(file.toString())
                            .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        });
    }

    @Test
    void theHostileReportIsShownAsItsText() {
        String report =
                SITE.table("reports").where("agency_name = '慈溪市水利局'").first().getAs("report_id");
        Document page = page(Place.report(report, 0));
        assertThat(page.getElementById("text").text()).contains("<script>document.title='broken'</script>", "onerror=");
        assertThat(page.select("mark.figure").eachText()).contains("143份", "25场次", "36件");
        assertThat(page.body().text()).doesNotContain("\u202E");
        assertThat(page.select("a[href^=javascript]")).isEmpty();
    }

    @Test
    void everyTableIsThereToDownloadWithAllItsRows() throws IOException {
        Document downloads = page(Place.DATA);
        for (var table : Tables.all()) {
            long rows = SITE.table(table.name()).count();
            long parquet = 0;
            for (String file : files(downloads, table.name(), "parquet")) {
                parquet += org.zhibiao.run.TestSpark.session()
                        .read()
                        .schema(table.type())
                        .parquet(file)
                        .count();
            }
            assertThat(parquet).as(table.name()).isEqualTo(rows);
            long csv = 0;
            for (String file : files(downloads, table.name(), "csv")) {
                csv += org.zhibiao.run.TestSpark.session()
                        .read()
                        .option("header", "true")
                        .option("multiLine", "true")
                        .option("escape", "\"")
                        .csv(file)
                        .count();
            }
            assertThat(csv).as(table.name()).isEqualTo(rows);
        }
    }

    private static List<String> files(Document downloads, String table, String format) {
        return downloads.getElementById(table).select("a[download]").eachAttr("href").stream()
                .filter(address -> address.endsWith("." + format))
                .map(address -> SITE.page(address).toString())
                .toList();
    }

    @Test
    void theDictionaryHasEveryColumn() {
        Tables.all()
                .forEach(table -> assertThat(page(Place.DICTIONARY)
                                .getElementById(table.name())
                                .nextElementSiblings()
                                .select("table")
                                .first()
                                .select("tbody th")
                                .eachText())
                        .containsExactly(table.type().fieldNames()));
    }

    @Test
    void aFormerSiteIsReplacedAndNothingIsLeftBesideIt() throws IOException {
        Path out = folder.resolve("site");
        Files.createDirectories(out.resolve("reports"));
        Files.writeString(out.resolve("zhibiao-site.json"), "{}");
        Files.writeString(out.resolve("reports/stale.html"), "stale");
        SITE.writeAgain(out);
        assertThat(out.resolve("reports/stale.html")).doesNotExist();
        assertThat(out.resolve("index.html")).exists();
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(out);
        }
    }

    @Test
    void aFolderThatHoldsSomethingElseIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("thesis.doc"), "years of work");
        assertThatThrownBy(() -> SITE.writeAgain(folder))
                .isInstanceOf(CallFault.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("is not empty and holds no site");
        assertThat(folder.resolve("thesis.doc")).hasContent("years of work");
    }
}
