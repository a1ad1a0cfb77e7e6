package org.zhibiao.metric;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhibiao.number.Quantity;
import org.zhibiao.segment.SegmentedText;
import org.zhibiao.structure.Heading;
import org.zhibiao.structure.Outline;
import org.zhibiao.structure.Sentence;
import org.zhibiao.table.MetricKind;

/**
 * Says which indicator each figure of a report measures, one figure after the other. What a clause leaves out is taken from
 * where a reader takes it: the act from the figure that 、 joins, the matter from the total, from the clauses before, from a
 * sentence or a heading that announces it.
 */
final class IndicatorChoice {
    private static final Pattern BARE = Pattern.compile("[、和及共总合累计数达到至约近超过逾为减增由从的其中分别均仅已并,:为在底末年月日查\\d]*+");
    private static final Pattern CLOSING = Pattern.compile("[,、]?(?:合计|共计|总计|共)[^,;。]{0,3}");
    private static final Pattern FORMER =
            Pattern.compile("(?:比|较)?(?:去年|上年|上一年|前一年|\\d{4}年)(?:同期|度|底)?(?:为|的|是|达|仅|则为)?|同期(?:为|的|是)?");
    /** 下半年1385次, 下半年降至600万元. */
    private static final Pattern STRETCH =
            Pattern.compile("(?:上半年|下半年|全年|当年|本年|前三季度|[一二三四]季度|[一二三四]至[一二三四]季度|年内)[共总合累计则为达至仅约近超过降增升减到不]*+");

    private static final Pattern REACHES = Pattern.compile("[,、]?(?:达到?|至|升至|降至|增至)");
    private static final Pattern JOINED = Pattern.compile("|[、和及与][^,;。:]*");
    private static final String ACCEPTED = "accept";
    private static final int SHORT_CLAUSE = 8;
    private static final int FARTHEST = 12;

    private final String text;
    private final Outline outline;
    private final Gaps gaps;
    private final List<Place> places;
    private final List<MetricKind> kinds;
    private final Parents parents;
    private final Indicators indicators;
    private final ConceptHits hits;
    private final ClauseWords words;
    private final BitSet matters;
    private final BitSet acts;
    private final BitSet accepted;
    private final List<Said> said = new ArrayList<>();
    private final List<Optional<Indicator>> chosen = new ArrayList<>();

    IndicatorChoice(
            SegmentedText segmented,
            Outline outline,
            Gaps gaps,
            List<MetricKind> kinds,
            Parents parents,
            Indicators indicators) {
        this.text = gaps.text();
        this.outline = outline;
        this.gaps = gaps;
        this.places = gaps.places();
        this.kinds = kinds;
        this.parents = parents;
        this.indicators = indicators;
        Concepts concepts = Concepts.standard();
        this.hits = new ConceptHits(segmented, places, concepts);
        this.words = new ClauseWords(gaps, hits, concepts);
        this.matters = concepts.of(Concept.Role.MATTER);
        this.acts = concepts.of(Concept.Role.ACT);
        this.accepted = concepts.named(Concepts.FILE, ACCEPTED, ACCEPTED);
    }

    /** The indicator of the next figure; {@code baseline} is the figure from which it moves. */
    Optional<Indicator> next(OptionalInt baseline) {
        int i = said.size();
        said.add(said(i, baseline));
        boolean silent = hits.isSilent(places.get(i), said.get(i).own());
        Optional<Indicator> found = silent
                ? Optional.empty()
                : indicators
                        .of(said.get(i), places.get(i).quantity(), kinds.get(i))
                        .filter(indicator -> !isOfTotal(i, indicator))
                        .findFirst();
        chosen.add(found);
        return found;
    }

    /** A part that only splits its total's count does not measure the same again; what is taken on of what came in does. */
    private boolean isOfTotal(int i, Indicator indicator) {
        int total = parents.parent(i).orElse(i);
        return total < i
                && chosen.get(total).filter(indicator::equals).isPresent()
                && !(said.get(i).own().intersects(accepted)
                        && !said.get(total).own().intersects(accepted));
    }

    private Said said(int i, OptionalInt baseline) {
        Place place = places.get(i);
        if (baseline.isPresent()) {
            Said from = said.get(baseline.getAsInt());
            return from.with(Said.union(from.own(), words.behind(i)));
        }
        BitSet own = kinds.get(i) == MetricKind.FROM ? words.before(i) : Said.union(words.before(i), words.behind(i));
        if (own.isEmpty() && isBare(place) && partsBefore(i).isEmpty()) {
            return ofNeighbours(i);
        }
        if (!own.intersects(acts)) {
            own = Said.union(own, Said.shared(sharer(i).own(), acts));
        }
        boolean named = own.intersects(matters);
        List<Integer> parts = partsBefore(i);
        if (!named && !parts.isEmpty()) {
            return sumOf(parts, own, i);
        }
        BitSet carried = named ? moreOf(own, i) : carried(i);
        BitSet announced = named || !carried.isEmpty() ? new BitSet() : announced(i);
        return new Said(own, carried, announced, hits.later(place));
    }

    /** 调委会30个,调解纠纷518起: a clause that names less than the one before it is about the same. */
    private BitSet moreOf(BitSet own, int i) {
        BitSet before = carried(i);
        BitSet less = Said.shared(own, matters);
        less.andNot(before);
        return less.isEmpty() ? before : new BitSet();
    }

    /** The figures before a total that add up to it. */
    private List<Integer> partsBefore(int i) {
        return IntStream.range(Math.max(0, i - FARTHEST), i)
                .filter(k -> parents.parent(k).orElse(k) == i)
                .boxed()
                .toList();
    }

    /** A total that follows its parts is about what they share, or about all of them where that measures nothing. */
    private Said sumOf(List<Integer> parts, BitSet own, int i) {
        BitSet all = (BitSet) own.clone();
        BitSet shared = said.get(parts.get(0)).about();
        for (int k : parts) {
            all.or(said.get(k).about());
            shared.and(said.get(k).about());
        }
        Said common = new Said(Said.union(own, shared), new BitSet(), new BitSet(), new BitSet());
        Quantity sum = places.get(i).quantity();
        boolean measures = indicators.of(common, sum, kinds.get(i)).findFirst().isPresent();
        return measures ? common : common.with(all);
    }

    /** The figure whose act holds for this one too: its total, or the one that 、 joins it to. */
    private Said sharer(int i) {
        int total = parents.parent(i).orElse(i);
        if (total < i && !isJoined(i)) {
            return said.get(total);
        }
        return isJoined(i) ? said.get(i - 1) : Said.NOTHING;
    }

    private boolean isBare(Place place) {
        String before = place.before(text);
        return isOfAnotherTime(before)
                || (place.after(text).length() <= 1
                        && (words.endsList(place) || BARE.matcher(before).matches()));
    }

    private static boolean isOfAnotherTime(String before) {
        return FORMER.matcher(before).matches() || STRETCH.matcher(before).matches();
    }

    /** Whether 、 or 和 joins a figure to the one before it in its sentence. */
    private boolean isJoined(int i) {
        return i > 0
                && gaps.inOneSentence(i - 1, i)
                && JOINED.matcher(gaps.before(i)).matches();
    }

    /** What is said of a figure without words of its own is what is said of another. */
    private Said ofNeighbours(int i) {
        Place place = places.get(i);
        boolean first = i == 0 || !gaps.inOneSentence(i - 1, i);
        if (!first && isOfAnotherTime(place.before(text))) {
            return ofSameUnit(i);
        }
        if (!first
                && kinds.get(i - 1) == MetricKind.CHANGE
                && REACHES.matcher(gaps.before(i)).matches()) {
            return said.get(i - 1);
        }
        if (!first && (isJoined(i) || words.endsList(place))) {
            BitSet dealt = words.dealtTo(i);
            Said last = said.get(i - 1);
            return dealt.isEmpty() ? last : last.with(dealt);
        }
        int previousEnd =
                first ? place.sentenceBegin() : places.get(i - 1).quantity().end();
        BitSet announced = hits.between(hits.clauseBegin(previousEnd, place.clauseBegin()), place.clauseBegin());
        if (!announced.isEmpty()) {
            return new Said(announced, new BitSet(), new BitSet(), hits.later(place));
        }
        boolean closes = i > 1 && CLOSING.matcher(gaps.before(i)).matches() && isJoined(i - 1);
        return closes ? said.get(i - 1).and(said.get(i - 2)) : Said.NOTHING;
    }

    /** 去年同期为58件: the figure of the year before is about the nearest one in its unit. */
    private Said ofSameUnit(int i) {
        String unit = places.get(i).quantity().unit().norm();
        for (int k = i - 1; k >= Math.max(0, i - FARTHEST) && gaps.inOneSentence(k, i); k--) {
            boolean whole = parents.parent(k).orElse(k) >= k;
            if (whole && places.get(k).quantity().unit().norm().equals(unit)) {
                return said.get(k);
            }
        }
        return Said.NOTHING;
    }

    private BitSet carried(int i) {
        Place place = places.get(i);
        int total = parents.parent(i).orElse(i);
        if (total < i) {
            Said of = said.get(total);
            BitSet ofTotal = Said.union(of.carried(), Said.shared(of.own(), matters));
            if (!ofTotal.isEmpty()) {
                return ofTotal;
            }
        }
        return hits.nearestMatters(sentenceChain(place), place.clauseBegin());
    }

    /** Where the sentences begin that ; joins to that of a figure. */
    private int sentenceChain(Place place) {
        int s = place.sentence();
        while (s > 0
                && place.sentence() - s < FARTHEST
                && text.charAt(outline.sentences().get(s - 1).end() - 1) == ';') {
            s--;
        }
        return outline.sentences().get(s).begin();
    }

    /** The matter that a sentence without figures or a heading announces. */
    private BitSet announced(int i) {
        Place place = places.get(i);
        if (i > 0 && gaps.inOneSentence(i - 1, i)) {
            return said.get(i - 1).announced();
        }
        int previous = place.sentence() - 1;
        boolean hasFigures = i > 0 && places.get(i - 1).sentence() == previous;
        boolean goesOn = place.clauseBegin() == place.sentenceBegin()
                && place.before(text).length() <= SHORT_CLAUSE;
        if (previous >= 0 && (!hasFigures || goesOn)) {
            Sentence sentence = outline.sentences().get(previous);
            boolean sameSection = sentence.section()
                    == outline.sentences().get(place.sentence()).section();
            BitSet told = sameSection ? hits.nearestMatters(sentence.begin(), sentence.end()) : new BitSet();
            if (!told.isEmpty()) {
                return told;
            }
        }
        int section = outline.sentences().get(place.sentence()).section();
        if (section < 0) {
            return new BitSet();
        }
        Heading heading = outline.headings().get(section);
        BitSet named = Said.shared(hits.between(heading.begin(), heading.end()), matters);
        return named.cardinality() == 1 ? named : new BitSet();
    }
}
