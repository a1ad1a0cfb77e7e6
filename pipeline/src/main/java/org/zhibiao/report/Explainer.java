package org.zhibiao.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhibiao.extract.Extraction;
import org.zhibiao.extract.TextExtractor;
import org.zhibiao.metric.Fact;
import org.zhibiao.metric.Indicator;
import org.zhibiao.metric.MetricReader;
import org.zhibiao.number.Candidate;
import org.zhibiao.number.Quantity;
import org.zhibiao.number.QuantityScanner;
import org.zhibiao.segment.SegmentedText;
import org.zhibiao.segment.Segmenter;
import org.zhibiao.structure.Outline;
import org.zhibiao.structure.OutlineReader;
import org.zhibiao.table.ReportRow;
import org.zhibiao.text.Page;
import org.zhibiao.text.PageReader;
import org.zhibiao.text.RawDocument;

/** Shows why each number of a text became a metric or did not, and the evidence for body and year. */
public final class Explainer {
    /** A year to read periods by where a text states none; explanations do not show periods. */
    private static final int ANY_YEAR = 2000;

    private Explainer() {}

    /** How an explanation is written. */
    public enum Style {
        /** Lines for a reader. */
        LINES,
        /** One JSON object a line. */
        JSON
    }

    /**
     * Explains a report: whose it is and of which year, with the evidence, then its numbers.
     *
     * @param at an offset in the raw text, in code points; only what stands there is explained
     */
    public static List<String> document(RawDocument document, OptionalInt at, Style style) {
        Reading reading = ReportReader.standard().read(document);
        List<Explanation> numbers = TextExtractor.read(document) instanceof Extraction.Text text
                ? text(text.decoded().text(), year(reading))
                : List.of();
        List<String> lines = new ArrayList<>();
        lines.add(style == Style.JSON ? VerdictJson.of(reading) : verdict(reading));
        lines.addAll(written(numbers, at, style));
        return lines;
    }

    /** Says why an input gave no document. */
    public static List<String> refusal(Reading.Rejected rejected, Style style) {
        return List.of(style == Style.JSON ? VerdictJson.of(rejected) : verdict(rejected));
    }

    /** Explains the numbers of a sentence. */
    public static List<String> sentence(String text, OptionalInt at, Style style) {
        return written(text(text, ANY_YEAR), at, style);
    }

    private static List<String> written(List<Explanation> numbers, OptionalInt at, Style style) {
        return numbers.stream()
                .filter(n -> at.isEmpty() || (n.charBegin() <= at.getAsInt() && at.getAsInt() < n.charEnd()))
                .map(n -> style == Style.JSON ? n.json() : n.line())
                .toList();
    }

    private static int year(Reading reading) {
        return reading instanceof Reading.Accepted a ? a.report().header().reportYear() : ANY_YEAR;
    }

    private static String verdict(Reading reading) {
        if (reading instanceof Reading.Rejected r) {
            return r.reason().code() + ": " + r.message();
        }
        ReportRow h = ((Reading.Accepted) reading).report().header();
        return "%s %s %d%n  agency (%.2f): %s%n  year (%.2f): %s"
                .formatted(
                        h.reportType().code(),
                        h.agencyName(),
                        h.reportYear(),
                        h.agencyConfidence(),
                        h.agencyEvidence(),
                        h.yearConfidence(),
                        h.yearEvidence());
    }

    private static List<Explanation> text(String raw, int year) {
        Page page = PageReader.standard().read(raw);
        String body = page.body().text();
        Outline outline = OutlineReader.standard().read(body);
        Spans spans = new Spans(raw, page.body());
        Map<Integer, Fact> facts = new HashMap<>();
        List<Explanation> told = new ArrayList<>();
        List<Fact> read = MetricReader.standard().read(new SegmentedText(body, Segmenter.standard()), outline, year);
        for (Fact fact : read) {
            facts.put(fact.quantity().begin(), fact);
            told.add(taken(spans, fact, attributes(spans, fact, read)));
        }
        for (Candidate c : QuantityScanner.standard().scan(body)) {
            if (!facts.containsKey(c.begin())) {
                told.add(refused(spans, c));
            }
        }
        told.sort(Comparator.comparingInt(Explanation::charBegin));
        return told;
    }

    private static Explanation taken(Spans spans, Fact fact, Map<String, String> attributes) {
        Quantity q = fact.quantity();
        Spans.Span span = spans.of(q.begin(), q.end());
        return new Explanation(
                span.begin(),
                span.end(),
                span.quote(),
                Optional.of(q.value()),
                q.high(),
                q.unitText(),
                q.comparator().code(),
                "metric",
                q.rule(),
                fact.subject(),
                fact.indicator().map(Indicator::id),
                attributes);
    }

    private static Map<String, String> attributes(Spans spans, Fact fact, List<Fact> all) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("kind", fact.kind().code());
        fact.direction().ifPresent(d -> attributes.put("direction", d.code()));
        attributes.put("period", fact.period().start() + "/" + fact.period().end());
        attributes.put("modality", fact.modality().code());
        attributes.put("scope", fact.scope().code());
        fact.parent().ifPresent(p -> attributes.put("part_of", quote(spans, all.get(p))));
        fact.baseline().ifPresent(b -> attributes.put("baseline", quote(spans, all.get(b))));
        return attributes;
    }

    private static String quote(Spans spans, Fact fact) {
        return spans.of(fact.quantity().begin(), fact.quantity().end()).quote();
    }

    /** A number that the grammar took but no sentence holds is the mark of a heading or stands in a title. */
    private static Explanation refused(Spans spans, Candidate c) {
        Spans.Span span = spans.of(c.begin(), c.end());
        String reason = c.quantity().isPresent() ? "outside_sentence" : c.refusal();
        return new Explanation(
                span.begin(),
                span.end(),
                span.quote(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                reason,
                "mask." + reason,
                "",
                Optional.empty(),
                Map.of());
    }
}
