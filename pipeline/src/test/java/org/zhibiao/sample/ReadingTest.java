package org.zhibiao.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhibiao.report.Reading;
import org.zhibiao.report.Report;
import org.zhibiao.report.ReportReader;
import org.zhibiao.table.MetricKind;
import org.zhibiao.table.MetricRow;
import org.zhibiao.text.RawDocument;

/** That the core reads from invented reports what they were made to say. */
final class ReadingTest {
    private static final int REPORTS = 200;

    @Test
    void whatIsReadIsWhatTheReportsWereMadeToSay() {
        List<String> differences = Sample.of(20, 60, 2019, 4)
                .reports()
                .limit(REPORTS)
                .flatMap(r -> differences(r).stream())
                .toList();
        assertThat(differences).isEmpty();
    }

    @Test
    void longReportsAreReadAsWell() {
        List<String> differences = Sample.of(21, 12, 2019, 2)
                .withBytes(15_000)
                .reports()
                .flatMap(r -> differences(r).stream())
                .toList();
        assertThat(differences).isEmpty();
    }

    private static List<String> differences(SampleReport truth) {
        Reading reading = ReportReader.standard()
                .read(RawDocument.ofFile(truth.fileName(), truth.text().getBytes(StandardCharsets.UTF_8)));
        if (reading instanceof Reading.Rejected rejected) {
            return List.of(truth.fileName() + " is rejected: " + rejected.message());
        }
        return new Comparison(truth, ((Reading.Accepted) reading).report()).differences();
    }

    /** One report beside its truth. */
    private static final class Comparison {
        private final SampleReport truth;
        private final Report read;
        private final List<String> differences = new ArrayList<>();

        Comparison(SampleReport truth, Report read) {
            this.truth = truth;
            this.read = read;
        }

        List<String> differences() {
            same("agency", truth.agency().name(), read.agency().name());
            same("level", truth.agency().level(), read.agency().level());
            same("function", truth.agency().functionCode(), read.agency().functionCode());
            same("year", truth.year(), read.header().reportYear());
            same(
                    "published",
                    truth.published(),
                    Optional.ofNullable(read.header().publishDate()));
            facts();
            spans("promise", truth.promises(), SamplePromise::end, read.commitments(), c -> c.charEnd());
            spans("problem", truth.problems(), SampleProblem::begin, read.problems(), p -> p.charBegin());
            spans("problem", truth.problems(), SampleProblem::end, read.problems(), p -> p.charEnd());
            return differences;
        }

        private void same(String what, Object expected, Object actual) {
            if (!expected.equals(actual)) {
                differences.add(truth.fileName() + " " + truth.agency().name() + " " + what + ": " + expected
                        + " is read as " + actual);
            }
        }

        private <A, B> void spans(
                String what, List<A> told, Function<A, Integer> of, List<B> found, Function<B, Integer> at) {
            same(
                    what + "s",
                    told.stream().map(of).map(this::around).toList(),
                    found.stream().map(at).map(this::around).toList());
        }

        private String around(int place) {
            return place + " " + words(place - 24, place) + "|" + words(place, place + 12);
        }

        private void facts() {
            Map<Integer, MetricRow> byBegin = new TreeMap<>();
            read.metrics().forEach(m -> byBegin.put(m.charBegin(), m));
            for (SampleFact fact : truth.facts()) {
                MetricRow row = byBegin.remove(fact.begin());
                if (row == null) {
                    differences.add(truth.fileName() + " not read: " + around(fact));
                } else {
                    fact(fact, row);
                }
            }
            byBegin.values()
                    .forEach(m -> differences.add(
                            truth.fileName() + " read besides: " + words(m.charBegin() - 12, m.charEnd() + 6)));
        }

        private void fact(SampleFact f, MetricRow m) {
            String where = around(f) + " ";
            same(where + "end", f.end(), m.charEnd());
            same(where + "value", plain(f.value()), plain(m.value()));
            same(
                    where + "high",
                    f.high().map(Comparison::plain),
                    Optional.ofNullable(m.valueHigh()).map(Comparison::plain));
            same(where + "unit", f.unitNorm(), m.unitNorm());
            same(where + "comparator", f.comparator(), m.comparator());
            same(where + "kind", f.kind(), m.kind());
            same(where + "direction", f.direction(), Optional.ofNullable(m.direction()));
            same(where + "modality", f.modality(), m.modality());
            same(where + "period", f.periodStart() + "/" + f.periodEnd(), m.periodStart() + "/" + m.periodEnd());
            same(where + "parent", f.parent(), place(m.parentMetricId()));
            same(where + "baseline", f.baseline(), place(m.baselineMetricId()));
            if (f.kind() != MetricKind.CHANGE && f.kind() != MetricKind.FROM) {
                boolean unnamedPart = f.parent().isPresent() && f.indicator().isEmpty();
                Optional<String> indicator = Optional.ofNullable(m.indicatorId());
                // The truth names no indicator for parts; outcomes and kinds of a total have their own.
                same(where + "indicator", f.indicator(), unnamedPart ? Optional.empty() : indicator);
            }
        }

        private OptionalInt place(String metricId) {
            if (metricId == null) {
                return OptionalInt.empty();
            }
            int begin = read.metrics().stream()
                    .filter(m -> m.metricId().equals(metricId))
                    .findFirst()
                    .orElseThrow()
                    .charBegin();
            return IntStream.range(0, truth.facts().size())
                    .filter(i -> truth.facts().get(i).begin() == begin)
                    .findFirst();
        }

        private static String plain(BigDecimal value) {
            return value.stripTrailingZeros().toPlainString();
        }

        private String around(SampleFact f) {
            return "'" + words(f.begin() - 30, f.begin()) + "[" + words(f.begin(), f.end()) + "]"
                    + words(f.end(), f.end() + 10) + "'";
        }

        private String words(int begin, int end) {
            return truth.text()
                    .substring(Math.max(0, begin), Math.min(truth.text().length(), end))
                    .replace("\n", "⏎");
        }
    }
}
