package org.zhibiao.metric;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.zhibiao.segment.SegmentedText;
import org.zhibiao.segment.Segmenter;

/** The words of a report that name concepts, found once and asked for stretch by stretch. */
final class ConceptHits {
    private static final String CLAUSE_MARKS = ",;:。(\n";

    /** How far a figure's words reach in its sentence, so that reading stays linear where a table is one sentence. */
    private static final int REACH = 400;

    private final String text;
    private final Concepts concepts;
    private final List<Lexicon.Hit> hits;

    ConceptHits(SegmentedText words, List<Place> places, Concepts concepts) {
        this.text = words.text();
        this.concepts = concepts;
        List<Lexicon.Hit> all = concepts.in(text);
        BitSet inside = new BitSet();
        int read = 0;
        for (Place place : places) {
            if (place.sentenceBegin() >= read) {
                markInsides(place, words, inside);
                read = place.sentenceEnd();
            }
        }
        this.hits = all.stream()
                .filter(h -> !(inside.get(h.begin()) && inside.get(h.end())))
                .toList();
    }

    /** Marks what lies within words, so that no concept is read where it begins and ends within words: 议案 in 复议案件. */
    private static void markInsides(Place place, SegmentedText words, BitSet inside) {
        int from = place.sentenceBegin();
        for (Segmenter.Word word : words.words(from, place.sentenceEnd())) {
            inside.set(from + word.begin() + 1, Math.max(from + word.begin() + 1, from + word.end()));
        }
    }

    /** What stands between two places. */
    BitSet between(int begin, int end) {
        BitSet found = new BitSet();
        for (int k = firstFrom(begin); k < hits.size() && hits.get(k).begin() < end; k++) {
            if (hits.get(k).end() <= end) {
                found.or(hits.get(k).names());
            }
        }
        return found;
    }

    /** The words between two places, in order. */
    List<Lexicon.Hit> list(int begin, int end) {
        List<Lexicon.Hit> found = new ArrayList<>();
        for (int k = firstFrom(begin); k < hits.size() && hits.get(k).begin() < end; k++) {
            if (hits.get(k).end() <= end) {
                found.add(hits.get(k));
            }
        }
        return found;
    }

    private int firstFrom(int begin) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What stands behind a figure, up to the full stop. */
    BitSet later(Place place) {
        int end = place.quantity().end();
        int stop = end;
        while (stop < text.length() && stop < end + REACH && "。\n".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        return between(end, stop);
    }

    /** The matters of the last clause of a stretch that names one. */
    BitSet nearestMatters(int begin, int end) {
        BitSet matters = concepts.of(Concept.Role.MATTER);
        int from = Math.max(begin, end - REACH);
        for (int k = firstFrom(end) - 1; k >= 0 && hits.get(k).begin() >= from; k--) {
            if (hits.get(k).end() <= end && hits.get(k).names().intersects(matters)) {
                return Said.shared(between(clauseBegin(from, hits.get(k).begin()), end), matters);
            }
        }
        return new BitSet();
    }

    /** Where the clause before a place begins, not before {@code from}. */
    int clauseBegin(int from, int place) {
        int at = place - 1;
        while (at > from && CLAUSE_MARKS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return Math.max(at, from);
    }

    /** Whether what is said of a figure says that it measures no indicator. */
    boolean isSilent(Place place, BitSet own) {
        int end = place.quantity().end();
        List<Lexicon.Hit> after = list(end, place.clauseEnd());
        boolean counted = !after.isEmpty()
                && after.get(0).begin() <= end + 2
                && after.get(0).names().intersects(concepts.of(Concept.Role.ACTOR));
        BitSet told = between(Math.max(place.sentenceBegin(), end - REACH), place.clauseEnd());
        return counted
                || own.intersects(concepts.of(Concept.Role.SILENT))
                || told.intersects(concepts.of(Concept.Role.FOREIGN));
    }
}
