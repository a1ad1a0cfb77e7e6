package org.zhibiao.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site in a browser, from its folder, without network; run by {@link SiteTest}. */
abstract class SiteInBrowser {
    private static final int PAGES_OF_A_KIND = 6;

    private static SampleSite site;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        Optional<Path> program = Browser.program();
        // On a build server its absence is a fault of the build, not a reason to test less.
        assertThat(program.isPresent() || System.getenv("CI") == null)
                .as("CI has no Chromium: apt-get install chromium fonts-noto-cjk")
                .isTrue();
        assumeTrue(program.isPresent(), "the site is not tested in a browser: install chromium (and fonts-noto-cjk)");
        site = SampleSite.shared();
        browser = Browser.open(program.get());
        browser.look(1280, 900, "light");
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void noPageComplains() {
        assertThat(browser.complaints()).isEmpty();
    }

    private static void go(String place) {
        browser.go("file://" + site.root() + "/" + place);
    }

    private static Row first(String table, String condition) {
        return site.table(table)
                .where(condition)
                .orderBy(site.table(table).columns()[0])
                .first();
    }

    @Test
    void everyKindOfPageLoadsWithoutComplaint() throws IOException {
        try (Stream<Path> files = Files.walk(site.root())) {
            Map<Path, List<Path>> ofKinds = files.filter(f -> f.toString().endsWith(".html"))
                    .filter(f -> !f.getParent().endsWith("indicators")
                            || f.getFileName().toString().startsWith("licensing"))
                    .sorted()
                    .collect(
                            Collectors.groupingBy(f -> site.root().relativize(f).getName(0)));
            List<Path> pages = ofKinds.values().stream()
                    .flatMap(kind -> kind.stream().limit(PAGES_OF_A_KIND))
                    .toList();
            assertThat(pages).hasSizeGreaterThan(2 * PAGES_OF_A_KIND);
            for (Path page : pages) {
                go(site.root().relativize(page).toString());
                assertThat(browser.evaluate("document.querySelector('main h1').textContent")
                                .asText())
                        .isNotEmpty();
                assertThat(browser.complaints()).as(page.toString()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light"})
    void noPageIsWiderThanItsScreen(int width, String scheme) {
        browser.look(width, 844, scheme);
        Row report = first("reports", "agency_name = '慈溪市水利局'");
        for (String place : List.of(
                Place.OVERVIEW,
                Place.INDICATORS,
                Place.DATA,
                Place.DICTIONARY,
                Place.indicator("licensing.handled"),
                Place.agency(report.getAs("agency_id")),
                Place.report(report.getAs("report_id"), 0))) {
            go(place);
            assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                    .as(place)
                    .isLessThanOrEqualTo(width);
        }
        browser.look(1280, 900, "light");
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void chartsDrawTheColoursOfTheirSeries(String scheme) {
        browser.look(1280, 900, scheme);
        go(Place.indicator("licensing.handled"));
        assertThat(browser.evaluate("document.querySelectorAll('figure.chart.drawn canvas').length")
                        .asInt())
                .isPositive();
        assertThat(browser.evaluate("""
                [...document.querySelectorAll('figure.chart canvas')].every(canvas => {
                  const style = getComputedStyle(document.documentElement);
                  const wanted = [1, 2, 3, 4, 5, 6].map(i => parseInt(style.getPropertyValue('--c' + i).trim().slice(1), 16));
                  const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                  for (let i = 0; i < pixels.length; i += 4) {
                    const colour = pixels[i] << 16 | pixels[i + 1] << 8 | pixels[i + 2];
                    if (pixels[i + 3] === 255 && wanted.includes(colour)) return true;
                  }
                  return false;
                })""").asBoolean()).isTrue();
        browser.look(1280, 900, "light");
    }

    @Test
    void aChartShowsTheRowsThatAreChosen() {
        go(Place.indicator("licensing.handled"));
        String figure = "document.querySelector('figure.chart[data-pick=many]').dataset.series";
        int before = browser.evaluate(figure).asInt();
        browser.click("table.years input[type=checkbox]:checked");
        assertThat(browser.evaluate(figure).asInt()).isEqualTo(before - 1);
    }

    @Test
    void aClickOnAValueLeadsToItsFigureInTheReport() {
        Row value = first("indicator_agency_year", "indicator_id = 'licensing.handled' and value is not null");
        String metric = value.<String>getList(value.fieldIndex("metric_ids")).get(0);
        go(Place.agency(value.getAs("agency_id")));
        browser.leave("document.querySelector('td a[href$=\"#" + metric + "\"]').click()");
        assertThat(browser.evaluate("location.hash").asText()).isEqualTo("#" + metric);
        assertThat(browser.evaluate("document.getElementById('" + metric + "').classList.contains('on')")
                        .asBoolean())
                .isTrue();
        assertThat(isInView("document.getElementById('" + metric + "')")).isTrue();
        assertThat(isInView("document.getElementById('f-" + metric + "')")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1280, 900", "390, 844"})
    void aClickOnAFigureShowsItsEntryAndAClickOnTheEntryShowsTheFigure(int width, int height) {
        browser.look(width, height, "light");
        Row metric = site.table("metrics")
                .where("report_year = 2024")
                .orderBy("report_id", "char_begin")
                .collectAsList()
                .get(5);
        String id = metric.getAs("metric_id");
        go(Place.report(metric.getAs("report_id"), 0));

        browser.click("#text a[href='#f-" + id + "']");
        assertThat(browser.evaluate("location.hash").asText()).isEqualTo("#f-" + id);
        assertThat(browser.evaluate("document.querySelector('.found li.on').id").asText())
                .isEqualTo("f-" + id);
        assertThat(isInView("document.getElementById('f-" + id + "')")).isTrue();
        assertThat(isInView("document.getElementById('" + id + "')")).isTrue();

        go(Place.report(metric.getAs("report_id"), 0) + "#f-" + id);
        browser.click(".found a[href='#" + id + "']");
        assertThat(browser.evaluate("location.hash").asText()).isEqualTo("#" + id);
        assertThat(browser.evaluate("document.querySelector('#text mark.on').id")
                        .asText())
                .isEqualTo(id);
        assertThat(isInView("document.getElementById('" + id + "')")).isTrue();
        browser.look(1280, 900, "light");
    }

    /** Whether a reader sees it: in the window, and not under what lies above it. */
    private static boolean isInView(String element) {
        return browser.evaluate("(() => { const e = " + element + "; const r = e.getClientRects()[0];"
                        + " const top = document.elementFromPoint(r.x + r.width / 2, r.y + Math.min(r.height, 20) / 2);"
                        + " return e === top || e.contains(top); })()")
                .asBoolean();
    }

    @Test
    void aHostileReportRunsNothing() {
        Row report = first("reports", "agency_name = '慈溪市水利局'");
        go(Place.report(report.getAs("report_id"), 0));
        assertThat(browser.evaluate("document.title").asText()).startsWith("慈溪市水利局 2023年");
        assertThat(browser.evaluate("document.querySelectorAll('#text img, #text script, #text svg').length")
                        .asInt())
                .isZero();
    }

    @Test
    void theSearchFindsBodiesIndicatorsAndBothTogether() {
        Row value = first("indicator_agency_year", "indicator_id = 'licensing.handled'");
        String name = value.getAs("agency_name");
        go(Place.SEARCH + "?q=" + name.substring(0, 3) + "%20" + "行政许可");
        Map<String, String> expected = Map.of(
                name,
                Place.agency(value.getAs("agency_id")),
                "办理行政许可",
                Place.indicator("licensing.handled"),
                name + "：办理行政许可",
                Place.agency(value.getAs("agency_id")) + "#i-licensing.handled");
        expected.forEach((text, place) -> assertThat(browser.evaluate(
                                "(() => { const a = [...document.querySelectorAll('#results a')].find(a => a.textContent === "
                                        + Escape.script(text) + "); return a ? a.getAttribute('href') : ''; })()")
                        .asText())
                .isEqualTo(place));
    }

    @Test
    void theFieldAboveEveryPageLeadsToTheSearch() {
        go(Place.indicator("licensing.handled"));
        browser.leave(
                "document.querySelector('.find input').value = '行政许可'; document.querySelector('.find button').click()");
        assertThat(browser.evaluate("document.getElementById('q').value").asText())
                .isEqualTo("行政许可");
        assertThat(browser.evaluate("document.querySelectorAll('#results a').length")
                        .asInt())
                .isPositive();
    }

    @Test
    void theFirstStopOfTheKeyboardSkipsToTheContent() {
        go(Place.OVERVIEW);
        assertThat(browser.evaluate("document.querySelector('a, button, input').getAttribute('href')")
                        .asText())
                .isEqualTo("#main");
        assertThat(browser.evaluate("document.querySelectorAll('table:not(:has(caption))').length")
                        .asInt())
                .isZero();
    }
}
