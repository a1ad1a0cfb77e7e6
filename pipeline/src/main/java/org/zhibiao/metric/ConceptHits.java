package org.zhibiao.metric;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.zhibiao.segment.Segmenter;

/** The words of a text that name concepts, found once and asked for stretch by stretch. */
final class ConceptHits {
    private static final String CLAUSE_MARKS = ",;:。(\n";
    private static final String LIST_MARKS = "、和及与或";
    private static final String DEALS_OUT = "分别";

    private final String text;
    private final List<Lexicon.Hit> hits;
    private final BitSet matters;
    private final BitSet acts;
    private final BitSet silent;
    private final BitSet foreign;
    private final BitSet actors;

    ConceptHits(String text, List<Place> places, Concepts concepts, Segmenter segmenter) {
        this.text = text;
        this.hits = concepts.in(text);
        hits.removeAll(astray(places, segmenter));
        this.matters = concepts.of(Concept.Role.MATTER);
        this.acts = concepts.of(Concept.Role.ACT);
        this.silent = concepts.of(Concept.Role.SILENT);
        this.foreign = concepts.of(Concept.Role.FOREIGN);
        this.actors = concepts.of(Concept.Role.ACTOR);
    }

    /** Hits that begin and end within words of the sentences with figures, as 议案 in 复议案件. */
    private List<Lexicon.Hit> astray(List<Place> places, Segmenter segmenter) {
        List<Lexicon.Hit> astray = new ArrayList<>();
        int read = 0;
        for (Place place : places) {
            if (place.sentenceBegin() >= read) {
                BitSet ends = new BitSet();
                for (Segmenter.Word word : segmenter.words(text.substring(place.sentenceBegin(), place.sentenceEnd()))) {
                    ends.set(place.sentenceBegin() + word.begin());
                    ends.set(place.sentenceBegin() + word.end());
                }
                for (int k = firstFrom(place.sentenceBegin()); k < hits.size() && hits.get(k).end() <= place.sentenceEnd(); k++) {
                    if (!ends.get(hits.get(k).begin()) && !ends.get(hits.get(k).end())) {
                        astray.add(hits.get(k));
                    }
                }
                read = place.sentenceEnd();
            }
        }
        return astray;
    }

    BitSet matters() {
        return matters;
    }

    BitSet acts() {
        return acts;
    }

    /** What stands between two places. */
    BitSet between(int begin, int end) {
        BitSet found = new BitSet();
        for (int k = firstFrom(begin); k < hits.size() && hits.get(k).end() <= end; k++) {
            found.or(hits.get(k).names());
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

    /** What a figure's clause names; where 分别 deals out {@code figures} things to as many figures, only the first of them. */
    BitSet ofClause(Place place, int figures) {
        int numberBegin = place.quantity().begin();
        boolean worded = place.quantity().rule().equals(Zeros.RULE);
        BitSet after = between(place.quantity().end(), place.clauseEnd());
        List<Lexicon.Hit> dealt = dealtThings(place, figures);
        if (worded) {
            after.or(between(place.clauseBegin(), place.quantity().end()));
        } else if (!endsList(place)) {
            after.or(between(place.clauseBegin(), dealt.isEmpty() ? numberBegin : dealt.get(0).end()));
        }
        return after;
    }

    /** 100%网上办理、100%一门办理: what 、 parts from a figure belongs to the one before it. */
    private boolean endsList(Place place) {
        String before = place.before(text);
        return !before.isEmpty()
                && LIST_MARKS.indexOf(before.charAt(before.length() - 1)) >= 0
                && !place.after(text).isEmpty();
    }

    /** What 分别 deals out to the figure {@code i} of a chain that 、 joins; empty when it deals out nothing. */
    BitSet dealt(List<Place> places, int i) {
        int first = i;
        while (first > 0 && isJoined(places.get(first - 1), places.get(first))) {
            first--;
        }
        int last = i;
        while (last + 1 < places.size() && isJoined(places.get(last), places.get(last + 1))) {
            last++;
        }
        List<Lexicon.Hit> dealt = dealtThings(places.get(first), last - first + 1);
        if (dealt.isEmpty()) {
            return new BitSet();
        }
        BitSet found = between(places.get(first).clauseBegin(), dealt.get(0).begin());
        found.or(dealt.get(i - first).names());
        return found;
    }

    private boolean isJoined(Place one, Place other) {
        String gap = text.substring(one.quantity().end(), other.quantity().begin());
        return one.sentence() == other.sentence() && gap.length() <= 1 && LIST_MARKS.contains(gap);
    }

    private List<Lexicon.Hit> dealtThings(Place place, int figures) {
        String before = place.before(text);
        int at = before.lastIndexOf(DEALS_OUT);
        if (at < 0 || figures < 2) {
            return List.of();
        }
        List<Lexicon.Hit> named = new ArrayList<>();
        int end = place.clauseBegin() + at;
        for (int k = firstFrom(place.clauseBegin()); k < hits.size() && hits.get(k).end() <= end; k++) {
            if (hits.get(k).names().intersects(matters) || hits.get(k).names().intersects(acts)) {
                named.add(hits.get(k));
            }
        }
        List<Lexicon.Hit> last = named.subList(Math.max(0, named.size() - figures), named.size());
        return last.size() == figures && areListed(last) ? last : List.of();
    }

    private boolean areListed(List<Lexicon.Hit> named) {
        for (int k = 1; k < named.size(); k++) {
            String gap = text.substring(named.get(k - 1).end(), named.get(k).begin());
            if (gap.chars().noneMatch(c -> LIST_MARKS.indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** What stands behind a figure in its sentence. */
    BitSet later(Place place) {
        return between(place.quantity().end(), place.sentenceEnd());
    }

    /** The matters of the last clause of a stretch that names one. */
    BitSet nearestMatters(int begin, int end) {
        for (int k = firstFrom(end) - 1; k >= 0 && hits.get(k).begin() >= begin; k--) {
            if (hits.get(k).names().intersects(matters)) {
                return Said.shared(between(clauseBegin(begin, hits.get(k).begin()), end), matters);
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
        int next = firstFrom(end);
        boolean counted = next < hits.size()
                && hits.get(next).begin() <= end + 2
                && hits.get(next).end() <= place.clauseEnd()
                && hits.get(next).names().intersects(actors);
        BitSet told = between(place.sentenceBegin(), place.clauseEnd());
        return own.intersects(silent) || told.intersects(foreign) || counted;
    }
}
