package org.zhibiao.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhibiao.segment.SegmentedText;
import org.zhibiao.segment.Segmenter;
import org.zhibiao.structure.Heading;
import org.zhibiao.structure.Outline;
import org.zhibiao.structure.Sentence;
import org.zhibiao.structure.Topics;
import org.zhibiao.table.SectionRow;
import org.zhibiao.table.SentenceRow;
import org.zhibiao.table.Token;
import org.zhibiao.text.ReadingStopped;

/** The rows of sections and sentences, and their ids for the rows that refer to them. */
final class StructureRows {
    private final String body;
    private final Spans spans;
    private final Outline outline;
    private final Identity identity;
    private final List<String> sectionIds = new ArrayList<>();
    private final List<String> sentenceIds = new ArrayList<>();

    StructureRows(String body, Spans spans, Outline outline, Identity identity) {
        this.body = body;
        this.spans = spans;
        this.outline = outline;
        this.identity = identity;
        Ordinals ordinals = new Ordinals();
        for (Heading h : outline.headings()) {
            sectionIds.add(ordinals.id("section", identity.reportId(), spans.of(h.begin(), h.end())));
        }
        for (Sentence s : outline.sentences()) {
            sentenceIds.add(ordinals.id("sentence", identity.reportId(), spans.of(s.begin(), s.end())));
        }
    }

    /** Tells apart rows of one table that share a span. */
    static final class Ordinals {
        private final Map<String, Integer> seen = new HashMap<>();

        String id(String table, String reportId, Spans.Span span) {
            String base = table + ':' + span.begin() + ':' + span.end();
            int ordinal = seen.merge(base, 1, Integer::sum);
            return Ids.of(table, reportId, span.begin(), span.end(), ordinal);
        }
    }

    Spans spans() {
        return spans;
    }

    /** Whether the cleaned text before an exclusive end closes with some words. */
    boolean cleanEndsWith(int end, String words) {
        return body.startsWith(words, end - words.length());
    }

    Outline outline() {
        return outline;
    }

    Sentence sentence(int index) {
        return outline.sentences().get(index);
    }

    String sentenceId(int index) {
        return sentenceIds.get(index);
    }

    /** The section in which a sentence stands; null before the first heading. */
    String sectionIdOf(int sentence) {
        int section = outline.sentences().get(sentence).section();
        return section < 0 ? null : sectionIds.get(section);
    }

    /** The topic that a sentence names, else that of the headings above it; null where none does. */
    String topicOf(int sentence, String words) {
        return Topics.standard()
                .of(words)
                .or(() -> sectionTopic(outline.sentences().get(sentence).section()))
                .orElse(null);
    }

    private Optional<String> sectionTopic(int section) {
        if (section < 0) {
            return Optional.empty();
        }
        Heading h = outline.headings().get(section);
        return Topics.standard().of(body.substring(h.begin(), h.end())).or(() -> sectionTopic(h.parent()));
    }

    List<SectionRow> sections() {
        List<SectionRow> rows = new ArrayList<>();
        for (int i = 0; i < outline.headings().size(); i++) {
            Heading h = outline.headings().get(i);
            Spans.Span span = spans.of(h.begin(), h.end());
            rows.add(new SectionRow(
                    sectionIds.get(i),
                    identity.reportId(),
                    identity.agencyId(),
                    identity.type(),
                    identity.reportYear(),
                    h.parent() < 0 ? null : sectionIds.get(h.parent()),
                    h.level(),
                    h.number(),
                    body.substring(h.begin(), h.end()),
                    h.role(),
                    sectionTopic(i).orElse(null),
                    span.begin(),
                    span.end(),
                    spans.rawEnd(h.begin(), h.bodyEnd())));
        }
        return rows;
    }

    List<SentenceRow> sentences(SegmentedText words) {
        List<SentenceRow> rows = new ArrayList<>();
        for (int i = 0; i < outline.sentences().size(); i++) {
            ReadingStopped.ifAsked();
            Sentence s = outline.sentences().get(i);
            Spans.Span span = spans.of(s.begin(), s.end());
            rows.add(new SentenceRow(
                    sentenceIds.get(i),
                    identity.reportId(),
                    identity.agencyId(),
                    identity.type(),
                    identity.reportYear(),
                    sectionIdOf(i),
                    s.in(body),
                    span.begin(),
                    span.end(),
                    tokens(words, s)));
        }
        return rows;
    }

    private List<Token> tokens(SegmentedText words, Sentence s) {
        List<Token> tokens = new ArrayList<>();
        for (Segmenter.Word word : words.words(s.begin(), s.end())) {
            Spans.Span span = spans.of(s.begin() + word.begin(), s.begin() + word.end());
            tokens.add(new Token(word.word(), word.pos(), span.begin(), span.end()));
        }
        return tokens;
    }
}
