package org.zhibiao.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhibiao.table.Direction;
import org.zhibiao.table.MetricKind;
import org.zhibiao.table.Modality;

/** Tells the figures of one chapter of a report. */
final class Tellings {
    private static final List<String> RISES = List.of("同比增长#", "比上年增长#", "较上年上升#");
    private static final List<String> FALLS = List.of("同比下降#", "比上年减少#", "较上年下降#");
    private static final int MOST_CLAUSES = 3;
    private static final int WRONG_BY = 17;

    private final Draft draft;
    private final Dice dice;
    private final History history;
    private final Set<String> settled;
    private final int year;

    /**
     * Tells of one year.
     *
     * @param settled the indicators of which the report gives one figure of the year and no more
     */
    Tellings(Draft draft, Dice dice, History history, Set<String> settled, int year) {
        this.draft = draft;
        this.dice = dice;
        this.history = history;
        this.settled = settled;
        this.year = year;
        this.until = LocalDate.of(year, 12, 31);
    }

    /** The last day of what is told: now and then a chapter ends with figures of eleven months. */
    private LocalDate until;

    /** Sentences of one to three clauses each; what splits or compares a figure ends its sentence. */
    void tell(List<Stated> told, List<String> leads) {
        int next = 0;
        while (next < told.size()) {
            int clauses = dice.between(1, MOST_CLAUSES);
            draft.say(dice.pick(leads)).say(time(next > 0 && next + clauses >= told.size()));
            boolean open = true;
            for (int c = 0; c < clauses && open && next < told.size(); c++) {
                draft.say(c == 0 ? "" : "，");
                open = clause(told.get(next++))
                        && next < told.size()
                        && mayFollow(told.subList(next - 1 - c, next + 1));
            }
            draft.say("。");
        }
        if (isWholeYear()) {
            told.forEach(this::besides);
            told.forEach(this::mend);
        }
    }

    private String time(boolean ends) {
        if (!isWholeYear() || (ends && dice.chance(6))) {
            until = LocalDate.of(year, 11, 30);
            return "1至11月，";
        }
        return dice.pick(Phrases.PROSE.times()).replace("{year}", Integer.toString(year));
    }

    private boolean isWholeYear() {
        return until.getMonthValue() == 12;
    }

    /** Whether the sentence may go on. */
    private boolean clause(Stated s) {
        Optional<String> indicator = Optional.of(s.matter().indicator());
        if (s.isZero()) {
            draft.figure(s.wording(), "件", Draft.Frame.level(year, indicator).until(until));
            return true;
        }
        Optional<Stated> before =
                history.stated(s.matter().indicator(), year - 1).filter(b -> b.isBase() && s.isBase() && isWholeYear());
        boolean moved = before.filter(b -> growth(b, s).signum() > 0).isPresent();
        if (moved && dice.chance(40) && fromTo(s, before.get())) {
            return true;
        }
        int fact = draft.figureIn(words(s), s.wording(), norm(s), frame(s));
        int more = dice.below(100);
        if (moved && more < 35) {
            growth(fact, s, before.get());
            return false;
        }
        if (more >= 35 && more < 70 && isSplit(s)) {
            split(fact, s);
            return false;
        }
        return true;
    }

    /** A figure that answers a promise is told in the words in which it was promised, which come first. */
    private String words(Stated s) {
        String any = dice.pick(s.tells());
        return settled.contains(s.matter().indicator()) ? s.tells().get(0) : any;
    }

    private Draft.Frame frame(Stated s) {
        Draft.Frame level =
                Draft.Frame.level(year, Optional.of(s.matter().indicator())).until(until);
        return s.matter().form() == Matter.Form.PERCENT ? level.of(MetricKind.SHARE, Modality.ACTUAL) : level;
    }

    private boolean fromTo(Stated s, Stated before) {
        boolean up = s.wording().value().compareTo(before.wording().value()) > 0;
        List<String> ways = up ? s.matter().rises() : s.matter().falls();
        if (ways.isEmpty()) {
            return false;
        }
        String[] words = dice.pick(ways).split("#", -1);
        draft.say(words[0]);
        int from = draft.figure(before.wording(), norm(s), frame(s).of(MetricKind.FROM, Modality.PRIOR));
        draft.say(words[1]);
        draft.figure(
                s.wording(),
                norm(s),
                frame(s).of(MetricKind.TO, Modality.ACTUAL).since(from));
        return true;
    }

    /** One growth in fifteen is stated wrong. */
    private void growth(int level, Stated s, Stated before) {
        BigDecimal change = s.wording().value().subtract(before.wording().value());
        boolean up = change.signum() > 0;
        Draft.Frame frame =
                Draft.Frame.level(year, Optional.empty()).changing(level, up ? Direction.UP : Direction.DOWN);
        if (s.matter().form() == Matter.Form.PERCENT) {
            draft.say(up ? "，较上年提高" : "，较上年下降");
            BigDecimal points = change.abs().stripTrailingZeros();
            draft.figure(Wording.exact(points.toPlainString() + "个百分点", points, "百分点"), "百分点", frame);
            return;
        }
        BigDecimal right = growth(before, s);
        BigDecimal stated = dice.chance(7) ? right.add(BigDecimal.valueOf(WRONG_BY)) : right;
        boolean bracketed = dice.chance(25);
        String[] words = dice.pick(up ? RISES : FALLS).split("#", -1);
        draft.say(bracketed ? "（" : "，").say(words[0]);
        draft.percent(trimmed(stated), frame);
        draft.say(bracketed ? "）" : "");
    }

    /** The change in percent, whichever way, as reports round it. */
    private static BigDecimal growth(Stated before, Stated now) {
        return value(now)
                .subtract(value(before))
                .abs()
                .multiply(BigDecimal.valueOf(100))
                .divide(value(before), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal trimmed(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static boolean isSplit(Stated s) {
        int parts = s.matter().parts().size();
        return parts > 0 && s.isExact() && s.wording().value().longValue() >= 3L * parts;
    }

    /** In full, in a bracket or after 其中, or only its first part. */
    private void split(int total, Stated s) {
        List<String> names = s.matter().parts();
        List<Long> sizes = sizes(s.wording().value().longValue(), names.size());
        int form = dice.below(4);
        int told = form == 3 ? 1 : names.size();
        draft.say(form < 2 || form == 3 ? "，其中" : "（其中");
        for (int i = 0; i < told; i++) {
            draft.say(i == 0 ? "" : "、").say(names.get(i));
            Wording part = Numerals.plain(sizes.get(i), s.wording().unit());
            draft.figure(
                    part,
                    norm(s),
                    Draft.Frame.level(year, Optional.empty()).until(until).partOf(total));
        }
        draft.say(form == 2 ? "）" : "");
    }

    private List<Long> sizes(long total, int parts) {
        List<Long> sizes = new ArrayList<>();
        long left = total;
        for (int i = 1; i < parts; i++) {
            long size = Math.max(1, left * dice.between(25, 60) / 100);
            sizes.add(size);
            left -= size;
        }
        sizes.add(left);
        return sizes;
    }

    /**
     * Whether the last clause may follow the others: not where figures would add up by accident to the one before them, nor
     * inspections after random checks, which a reader takes for the same.
     */
    private static boolean mayFollow(List<Stated> clauses) {
        int last = clauses.size() - 1;
        boolean sums = last >= 2
                && value(clauses.get(last - 2))
                                .compareTo(value(clauses.get(last - 1)).add(value(clauses.get(last))))
                        == 0;
        boolean random = clauses.subList(0, last).stream()
                .anyMatch(s -> s.matter().indicator().equals("enforcement.double_random_checks"));
        return !sums && !(random && clauses.get(last).matter().indicator().equals("enforcement.inspections"));
    }

    private static BigDecimal value(Stated s) {
        return s.wording().value();
    }

    private static boolean isCounted(Stated s) {
        return s.matter().form() == Matter.Form.COUNT && !s.isZero();
    }

    /** Now and then a report tells another figure of the same matter, so that neither is its figure of the year. */
    private void besides(Stated s) {
        if (isCounted(s) && dice.chance(2) && !settled.contains(s.matter().indicator())) {
            Wording other =
                    Numerals.plain(s.size() + dice.between(1, 9), s.wording().unit());
            draft.say("此外，");
            draft.figureIn(dice.pick(s.matter().tells()), other, norm(s), frame(s));
            draft.say("。");
        }
    }

    /** Now and then a report mends the figure of the year before, or gives it when no report did. */
    private void mend(Stated s) {
        Stated known = history.stated(s.matter().indicator(), year - 1).orElse(s);
        if (isCounted(known) && dice.chance(4)) {
            String unit = known.wording().unit();
            draft.say((year - 1) + "年，");
            draft.figureIn(
                    dice.pick(s.matter().tells()),
                    Numerals.plain(known.size() + dice.between(1, 3), unit),
                    Matter.norm(unit),
                    Draft.Frame.level(year - 1, Optional.of(s.matter().indicator())));
            draft.say(dice.pick(Phrases.PROSE.restatements())).say("。");
        }
    }

    private static String norm(Stated s) {
        return Matter.norm(s.wording().unit());
    }

    /** A promise's least number, for the year after. */
    static Draft.Frame target(int year, String indicator) {
        return Draft.Frame.level(year, Optional.of(indicator)).of(MetricKind.LEVEL, Modality.PLANNED);
    }
}
