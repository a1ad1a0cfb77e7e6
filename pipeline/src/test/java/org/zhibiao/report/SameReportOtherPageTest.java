package org.zhibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.corpus.AnnotatedReports;
import org.zhibiao.corpus.AnnotatedReports.Annotated;
import org.zhibiao.corpus.Disturbances;
import org.zhibiao.table.MetricRow;
import org.zhibiao.table.SectionRow;
import org.zhibiao.text.PlainForm;
import org.zhibiao.text.RawDocument;

/** The same report on another site, from another converter, yields the same body, year, headings and figures. */
final class SameReportOtherPageTest {
    private static final double FIGURES = 0.99;
    private static final double HEADINGS = 0.97;
    private static final double IDS = 0.9;

    static Stream<String> disturbances() {
        return Disturbances.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("disturbances")
    void whatAPageDoesToAReportChangesNothingThatItSays(String disturbance) {
        Shared figures = new Shared();
        Shared headings = new Shared();
        for (Annotated annotated : AnnotatedReports.all().toList()) {
            Report plain = annotated.report();
            Report disturbed = read(Disturbances.all().get(disturbance).apply(text(annotated)));
            assertThat(disturbed.agency().name()).isEqualTo(plain.agency().name());
            assertThat(disturbed.header().reportYear()).isEqualTo(plain.header().reportYear());
            figures.add(plain.metrics(), disturbed.metrics(), SameReportOtherPageTest::figure);
            headings.add(plain.sections(), disturbed.sections(), SameReportOtherPageTest::heading);
        }
        assertThat(figures.f1()).as("figures: %s", figures.lost).isGreaterThanOrEqualTo(FIGURES);
        assertThat(headings.f1()).as("headings: %s", headings.lost).isGreaterThanOrEqualTo(HEADINGS);
    }

    /** So that a report on two sites counts once. Narrow lines and the other script now and then lose a letter. */
    @ParameterizedTest
    @MethodSource("disturbances")
    void whatAPageDoesToAReportLeavesItsIdAsItIs(String disturbance) {
        Assumptions.assumeFalse(
                Set.of("narrowly wrapped lines", "traditional script").contains(disturbance));
        List<Annotated> all = AnnotatedReports.all().toList();
        long same = all.stream()
                .filter(annotated -> read(Disturbances.all().get(disturbance).apply(text(annotated)))
                        .header()
                        .reportId()
                        .equals(annotated.report().header().reportId()))
                .count();
        assertThat((double) same / all.size()).isGreaterThanOrEqualTo(IDS);
    }

    private static String figure(MetricRow m) {
        return m.value() + " " + m.valueHigh() + " " + PlainForm.of(m.unit()) + " " + m.comparator() + " " + m.kind();
    }

    private static String heading(SectionRow s) {
        return s.number() + " " + s.level() + " " + s.role();
    }

    private static String text(Annotated annotated) {
        try {
            return Files.readString(annotated.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report read(String text) {
        Reading reading =
                ReportReader.standard().read(RawDocument.ofFile("report.txt", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) reading).report();
    }

    /** How much two lists share, whatever their order. */
    private static final class Shared {
        private final List<String> lost = new ArrayList<>();
        private int common;
        private int rows;

        <T> void add(List<T> plain, List<T> disturbed, Function<T, String> words) {
            List<String> left = new ArrayList<>(plain.stream().map(words).toList());
            for (T row : disturbed) {
                common += left.remove(words.apply(row)) ? 1 : 0;
            }
            lost.addAll(left);
            rows += plain.size() + disturbed.size();
        }

        double f1() {
            return rows == 0 ? 0 : 2.0 * common / rows;
        }
    }
}
