package org.zhibiao.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhibiao.commitment.Commitment;
import org.zhibiao.commitment.CommitmentReader;
import org.zhibiao.metric.Fact;
import org.zhibiao.metric.MetricReader;
import org.zhibiao.problem.Problem;
import org.zhibiao.problem.ProblemReader;
import org.zhibiao.segment.SegmentedText;
import org.zhibiao.segment.Segmenter;
import org.zhibiao.structure.Outline;
import org.zhibiao.table.ReportRow;
import org.zhibiao.table.SentenceRow;
import org.zhibiao.table.TermRow;
import org.zhibiao.table.Token;
import org.zhibiao.text.Decoder.Decoded;
import org.zhibiao.text.Page;
import org.zhibiao.text.RawDocument;
import org.zhibiao.text.ReadingStopped;

/** Extracts what a report says and lays it out as rows of the published tables. */
final class RowsReader {
    private final Segmenter segmenter = Segmenter.standard();
    private final MetricReader metrics = MetricReader.standard();
    private final CommitmentReader commitments = CommitmentReader.standard();
    private final ProblemReader problems = ProblemReader.standard();

    Report read(
            RawDocument document,
            String sha256,
            Decoded decoded,
            Page page,
            Outline outline,
            Identity identity,
            String rulesVersion) {
        String body = page.body().text();
        Spans spans = new Spans(decoded.text(), page.body());
        SegmentedText words = new SegmentedText(body, segmenter);
        StructureRows structure = new StructureRows(body, spans, outline, identity);
        List<SentenceRow> sentences = structure.sentences(words);
        List<Fact> facts = metrics.read(words, outline, identity.reportYear());
        ReadingStopped.ifAsked();
        List<Commitment> promised = commitments.read(body, outline, identity.reportYear());
        ReadingStopped.ifAsked();
        List<Problem> admitted = problems.read(body, outline);
        MetricRows metricRows = new MetricRows(structure, identity, facts);
        PromiseRows promiseRows = new PromiseRows(body, structure, identity, metricRows);
        return new Report(
                header(document, sha256, decoded, spans, sentences.size(), identity, rulesVersion),
                identity.agency().agency(),
                decoded.text(),
                structure.sections(),
                sentences,
                metricRows.rows(),
                promiseRows.commitments(promised),
                promiseRows.problems(admitted, promised),
                terms(sentences, identity));
    }

    private static ReportRow header(
            RawDocument document,
            String sha256,
            Decoded decoded,
            Spans spans,
            int sentenceCount,
            Identity identity,
            String rulesVersion) {
        return new ReportRow(
                identity.reportId(),
                identity.type(),
                identity.agencyId(),
                identity.agency().agency().name(),
                identity.reportYear(),
                identity.title().orElse(null),
                identity.published().orElse(null),
                document.stated().sourceUri().orElse(document.path()),
                decoded.charset(),
                sha256,
                spans.length(),
                sentenceCount,
                identity.agency().confidence(),
                identity.agency().evidence(),
                identity.year().confidence(),
                identity.year().evidence(),
                rulesVersion,
                "");
    }

    private record Word(String term, String pos) implements Comparable<Word> {
        @Override
        public int compareTo(Word other) {
            int byTerm = term.compareTo(other.term);
            return byTerm == 0 ? pos.compareTo(other.pos) : byTerm;
        }
    }

    /** Counts words that carry meaning: two characters or more, no numbers, no punctuation, no grammar words. */
    private static List<TermRow> terms(List<SentenceRow> sentences, Identity identity) {
        Map<Word, Integer> counts = new HashMap<>();
        for (SentenceRow sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.term().length() > 1 && "nvaij".indexOf(token.pos().charAt(0)) >= 0) {
                    counts.merge(new Word(token.term(), token.pos()), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new TermRow(
                        identity.reportId(),
                        identity.agencyId(),
                        identity.type(),
                        identity.reportYear(),
                        e.getKey().term(),
                        e.getKey().pos(),
                        e.getValue()))
                .toList();
    }
}
