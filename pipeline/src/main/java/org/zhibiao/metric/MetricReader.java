package org.zhibiao.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.zhibiao.number.Candidate;
import org.zhibiao.number.Quantity;
import org.zhibiao.number.QuantityScanner;
import org.zhibiao.segment.SegmentedText;
import org.zhibiao.segment.Segmenter;
import org.zhibiao.structure.Outline;
import org.zhibiao.structure.Sentence;
import org.zhibiao.table.Comparator;
import org.zhibiao.table.MetricKind;
import org.zhibiao.table.MetricScope;
import org.zhibiao.table.Modality;
import org.zhibiao.table.SectionRole;
import org.zhibiao.table.UnitKind;
import org.zhibiao.text.ReadingStopped;

/** Takes the quantitative facts out of a report. Thread-safe. */
public final class MetricReader {
    private static final Pattern TERRITORY = Pattern.compile("(全|我|本)(市|省|区|县|州|旗|盟|镇|乡|街道|域)|各(市|区|县|镇|街道|州)|辖区|全国");
    private static final Pattern SYSTEM =
            Pattern.compile("(全|本)系统|系统(内|各)|全(系统|行业)|各(级|分局|基层)[^,;。]{0,6}(机关|部门|单位|税务局)");
    private static final Pattern OUTLOOK = Pattern.compile("明年|来年|下一年度?|^(?:下一?步|今后|下一?阶段)");
    private static final Pattern STANDARD_WORDS = Pattern.compile("不(超过|得|少于|低于|高于)|最(高|低|长|短)|原则上|限(期|时)|应当|须|至少");

    private final QuantityScanner scanner;
    private final Indicators indicators;
    private final Subjects subjects;

    private MetricReader(QuantityScanner scanner, Indicators indicators, Segmenter segmenter) {
        this.scanner = scanner;
        this.indicators = indicators;
        this.subjects = new Subjects(segmenter);
    }

    /** The reader with the rules that the jar carries. */
    public static MetricReader standard() {
        return new MetricReader(QuantityScanner.standard(), Indicators.standard(), Segmenter.standard());
    }

    /** The facts of a cleaned text, in order. */
    public List<Fact> read(SegmentedText segmented, Outline outline, int reportYear) {
        String text = segmented.text();
        List<Quantity> quantities = quantities(text);
        List<Place> places = places(text, outline, quantities);
        List<Movement.Kind> kinds = kinds(text, places);
        List<MetricKind> plain = kinds.stream().map(Movement.Kind::kind).toList();
        Gaps gaps = new Gaps(text, places);
        Parents parents = new Parents(gaps, plain);
        IndicatorChoice choice = new IndicatorChoice(segmented, outline, gaps, plain, parents, indicators);
        List<Period> periods = new ArrayList<>();
        List<Boolean> priors = new ArrayList<>();
        readPeriods(text, outline, places, plain, reportYear, periods, priors);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            ReadingStopped.ifAsked();
            Sentence sentence = outline.sentences().get(places.get(i).sentence());
            OptionalInt baseline = baseline(gaps, plain, i);
            String subject = baseline.isPresent()
                    ? subjects.ofMovement(
                            text, places.get(i), facts.get(baseline.getAsInt()).subject(), plain.get(i))
                    : subject(gaps, plain.get(i), facts, i, parents);
            facts.add(new Fact(
                    places.get(i).quantity(),
                    places.get(i).sentence(),
                    subject,
                    kinds.get(i).kind(),
                    kinds.get(i).direction(),
                    periods.get(i),
                    modality(text, sentence, places.get(i), kinds.get(i).kind(), priors.get(i)),
                    scope(text, places.get(i)),
                    parents.parent(i),
                    parents.breakdown(i),
                    baseline,
                    choice.next(plain.get(i) == MetricKind.TO ? baseline : OptionalInt.empty())));
        }
        return List.copyOf(facts);
    }

    private List<Quantity> quantities(String text) {
        TreeMap<Integer, Quantity> all = new TreeMap<>();
        scanner.scan(text).stream()
                .map(Candidate::quantity)
                .flatMap(Optional::stream)
                .forEach(q -> all.put(q.begin(), q));
        for (Quantity zero : Zeros.standard().in(text)) {
            Map.Entry<Integer, Quantity> before = all.lowerEntry(zero.end());
            if (before == null || before.getValue().end() <= zero.begin()) {
                all.put(zero.begin(), zero);
            }
        }
        return List.copyOf(all.values());
    }

    /** Figures outside every sentence stand in list marks and titles and are left out. */
    private static List<Place> places(String text, Outline outline, List<Quantity> quantities) {
        List<Place> places = new ArrayList<>();
        int s = 0;
        int previousEnd = 0;
        for (int i = 0; i < quantities.size(); i++) {
            Quantity q = quantities.get(i);
            while (s < outline.sentences().size() && outline.sentences().get(s).end() <= q.begin()) {
                s++;
            }
            if (s == outline.sentences().size()) {
                break;
            }
            Sentence sentence = outline.sentences().get(s);
            if (sentence.begin() <= q.begin()) {
                int next = i + 1 < quantities.size() ? quantities.get(i + 1).begin() : text.length();
                places.add(Place.of(text, q, s, sentence.begin(), sentence.end(), previousEnd, next));
                previousEnd = q.end();
            }
        }
        return places;
    }

    private static List<Movement.Kind> kinds(String text, List<Place> places) {
        List<Movement.Kind> kinds = new ArrayList<>();
        for (Place place : places) {
            Movement.Kind kind = Movement.of(place.before(text), place.after(text), place.quantity());
            kinds.add(kinds.isEmpty() ? kind : likeNeighbour(text, places, kinds, kind));
        }
        for (int i = 1; i < places.size(); i++) {
            if (isPair(text, places.get(i - 1), places.get(i))) {
                kinds.set(i - 1, Movement.Kind.of(MetricKind.FROM));
                kinds.set(i, Movement.Kind.of(MetricKind.TO));
            }
        }
        return kinds;
    }

    /** 同比分别增长3%和5%: what is said of the first holds for the second. */
    private static Movement.Kind likeNeighbour(
            String text, List<Place> places, List<Movement.Kind> before, Movement.Kind own) {
        Quantity last = places.get(before.size() - 1).quantity();
        Quantity q = places.get(before.size()).quantity();
        Movement.Kind previous = before.get(before.size() - 1);
        boolean joined = List.of("和", "、", "与", "及").contains(text.substring(last.end(), q.begin()));
        boolean change = previous.kind() == MetricKind.CHANGE
                && (last.unit().kind() == q.unit().kind() || (isRelative(last) && isRelative(q)));
        return joined && change ? previous : own;
    }

    private static boolean isRelative(Quantity q) {
        UnitKind kind = q.unit().kind();
        return kind == UnitKind.PERCENT || kind == UnitKind.PERCENTAGE_POINT || kind == UnitKind.MULTIPLE;
    }

    private static boolean isPair(String text, Place from, Place to) {
        boolean unit = from.quantity().unit().kind() == to.quantity().unit().kind();
        String between = text.substring(from.quantity().end(), to.quantity().begin());
        return unit && between.length() < 30 && Movement.isPair(from.before(text), between);
    }

    private static void readPeriods(
            String text,
            Outline outline,
            List<Place> places,
            List<MetricKind> kinds,
            int reportYear,
            List<Period> periods,
            List<Boolean> priors) {
        int section = Integer.MIN_VALUE;
        Periods reader = new Periods(text, reportYear, reportYear);
        int p = 0;
        for (int s = 0; s < outline.sentences().size(); s++) {
            ReadingStopped.ifAsked();
            Sentence sentence = outline.sentences().get(s);
            if (sentence.section() != section) {
                section = sentence.section();
                reader = new Periods(text, reportYear, reportYear + (sentence.role() == SectionRole.PLAN ? 1 : 0));
            }
            Periods.InSentence inSentence = reader.sentence(sentence.begin(), sentence.end());
            for (; p < places.size() && places.get(p).sentence() == s; p++) {
                Quantity q = places.get(p).quantity();
                boolean beforePlan = sentence.role() == SectionRole.PLAN && kinds.get(p) == MetricKind.FROM;
                periods.add(beforePlan ? Period.ofYear(reportYear) : inSentence.at(q.begin(), q.end()));
                priors.add(inSentence.isPrior(q.begin()));
            }
        }
    }

    private String subject(Gaps gaps, MetricKind kind, List<Fact> before, int i, Parents parents) {
        Optional<String> share = SharedOut.of(gaps, i).flatMap(s -> subjects.ofShare(s.listed(), s.ordinal()));
        if (share.isPresent()) {
            return share.get();
        }
        String subject = subjects.of(gaps.text(), gaps.places().get(i), kind, context(before, i, parents));
        boolean part = parents.parent(i).orElse(before.size()) < before.size();
        return part
                ? subjects.ofPart(
                        subject, before.get(parents.parent(i).getAsInt()).subject())
                : subject;
    }

    private static Optional<String> context(List<Fact> before, int i, Parents parents) {
        if (parents.parent(i).orElse(before.size()) < before.size()) {
            return Optional.of(before.get(parents.parent(i).getAsInt()).subject());
        }
        return i == 0 ? Optional.empty() : Optional.of(before.get(i - 1).subject());
    }

    private static Modality modality(String text, Sentence sentence, Place place, MetricKind kind, boolean prior) {
        if (sentence.role() == SectionRole.PLAN
                || OUTLOOK.matcher(place.earlier(text) + place.before(text)).find()) {
            return Modality.PLANNED;
        }
        if (prior || kind == MetricKind.FROM) {
            return Modality.PRIOR;
        }
        boolean limit = place.quantity().unit().isTime()
                && kind == MetricKind.LEVEL
                && (STANDARD_WORDS.matcher(place.before(text)).find()
                        || place.quantity().comparator() == Comparator.AT_MOST);
        return limit ? Modality.STANDARD : Modality.ACTUAL;
    }

    private static MetricScope scope(String text, Place place) {
        String words = place.clause(text);
        if (SYSTEM.matcher(words).find()) {
            return MetricScope.SYSTEM;
        }
        return TERRITORY.matcher(words).find() ? MetricScope.TERRITORY : MetricScope.OWN;
    }

    /** The from of a to, or the level just before a change in the same sentence. */
    private static OptionalInt baseline(Gaps gaps, List<MetricKind> kinds, int i) {
        if (i == 0 || !gaps.inOneSentence(i - 1, i)) {
            return OptionalInt.empty();
        }
        boolean arrival = kinds.get(i) == MetricKind.TO && kinds.get(i - 1) == MetricKind.FROM;
        boolean change = kinds.get(i) == MetricKind.CHANGE && kinds.get(i - 1) != MetricKind.CHANGE;
        return arrival || (change && gaps.before(i).length() < 16) ? OptionalInt.of(i - 1) : OptionalInt.empty();
    }
}
