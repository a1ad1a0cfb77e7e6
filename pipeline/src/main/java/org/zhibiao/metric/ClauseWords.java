package org.zhibiao.metric;

import java.util.BitSet;
import java.util.List;

/** What the clause of a figure names, where figures share one: lists, and what 分别 deals out. */
final class ClauseWords {
    private static final String LIST_MARKS = "、和及与或";
    private static final String DEALS_OUT = "分别";
    private static final String INVOLVES = "涉及";
    private static final String OBJECT = "对";
    private static final String CLOSES = ",;:。()\n";
    private static final int LONGEST_CHAIN = 12;
    private static final int LONGEST_LIST = 40;

    private final Gaps gaps;
    private final String text;
    private final List<Place> places;
    private final ConceptHits hits;
    private final BitSet dealtOut;

    ClauseWords(Gaps gaps, ConceptHits hits, Concepts concepts) {
        this.gaps = gaps;
        this.text = gaps.text();
        this.places = gaps.places();
        this.hits = hits;
        this.dealtOut = Said.union(concepts.of(Concept.Role.MATTER), concepts.of(Concept.Role.ACT));
    }

    /** What stands before figure {@code i} in its clause, a zero's own words included; of what 分别 deals out only the first. */
    BitSet before(int i) {
        Place place = places.get(i);
        if (place.quantity().rule().equals(Zeros.RULE)) {
            return hits.between(place.clauseBegin(), place.quantity().end());
        }
        if (endsList(place)) {
            return new BitSet();
        }
        List<Lexicon.Hit> dealt = dealt(i, lastOfChain(i) - i + 1);
        int end = dealt.isEmpty() ? place.quantity().begin() : dealt.get(0).end();
        return hits.between(place.clauseBegin(), end);
    }

    /** What stands behind it. */
    BitSet behind(int i) {
        return hits.between(places.get(i).quantity().end(), end(i));
    }

    /** 对73件文件、会议纪要进行审查: behind 、 a clause goes on where no figure stands before its end, or one that 对 brings in. */
    private int end(int i) {
        Place place = places.get(i);
        int limit = i + 1 < places.size() ? places.get(i + 1).quantity().begin() : text.length();
        int at = place.clauseEnd();
        while (at < limit
                && at < place.sentenceEnd()
                && at < place.clauseEnd() + LONGEST_LIST
                && CLOSES.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        boolean closed = at < limit && (at == place.sentenceEnd() || CLOSES.indexOf(text.charAt(at)) >= 0);
        boolean goesOn = place.before(text).endsWith(OBJECT) || closed;
        return goesOn ? at : place.clauseEnd();
    }

    /** 100%网上办理、100%一门办理: what 、 parts from a figure belongs to the one before it. */
    boolean endsList(Place place) {
        String before = place.before(text);
        return !before.isEmpty()
                && LIST_MARKS.indexOf(before.charAt(before.length() - 1)) >= 0
                && !before.endsWith(INVOLVES);
    }

    /** What 分别 deals out to figure {@code i}, which follows others of its chain; empty when it deals out nothing. */
    BitSet dealtTo(int i) {
        int first = i;
        while (first > 0 && i - first < LONGEST_CHAIN && isChained(first)) {
            first--;
        }
        List<Lexicon.Hit> dealt = dealt(first, lastOfChain(i) - first + 1);
        if (dealt.isEmpty()) {
            return new BitSet();
        }
        BitSet found =
                hits.between(places.get(first).clauseBegin(), dealt.get(0).begin());
        found.or(dealt.get(i - first).names());
        return found;
    }

    private int lastOfChain(int i) {
        int last = i;
        while (last + 1 < places.size() && last - i < LONGEST_CHAIN && isChained(last + 1)) {
            last++;
        }
        return last;
    }

    /** Whether nothing but 、 or 和 parts a figure from the one before it. */
    private boolean isChained(int i) {
        String gap = gaps.before(i);
        return gaps.inOneSentence(i - 1, i) && gap.length() <= 1 && LIST_MARKS.contains(gap);
    }

    private List<Lexicon.Hit> dealt(int i, int figures) {
        Place place = places.get(i);
        int at = place.before(text).lastIndexOf(DEALS_OUT);
        if (at < 0 || figures < 2) {
            return List.of();
        }
        List<Lexicon.Hit> named = hits.list(place.clauseBegin(), place.clauseBegin() + at).stream()
                .filter(h -> h.names().intersects(dealtOut))
                .toList();
        List<Lexicon.Hit> last = named.subList(Math.max(0, named.size() - figures), named.size());
        return last.size() == figures && areListed(last) ? last : List.of();
    }

    private boolean areListed(List<Lexicon.Hit> named) {
        for (int k = 1; k < named.size(); k++) {
            int end = named.get(k - 1).end();
            String gap = text.substring(end, Math.max(end, named.get(k).begin()));
            if (gap.chars().noneMatch(c -> LIST_MARKS.indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }
}
