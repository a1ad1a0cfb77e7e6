package org.zhibiao.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.number.Numeral.Multiplier;
import org.zhibiao.number.Numeral.Script;
import org.zhibiao.number.Numeral.Vagueness;
import org.zhibiao.table.Comparator;

/** Finds every number of a text, front to back in one pass, and says of each what it measures or why it measures nothing. */
public final class QuantityScanner {
    private static final QuantityScanner STANDARD =
            new QuantityScanner(Units.standard(), Masks.standard(), Comparators.standard());
    private static final Pattern WORDED_SHARE = Pattern.compile("百分之(百)?|过半数?|超半数|一半|半数");
    private static final String RANGE_SIGNS = "-—~至到";
    /** What fits the published decimal(38,6). */
    private static final int MOST_DIGITS = 30;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    /** 一 before these counts one thing; before others it is mostly an article (一项, 一批). */
    private static final String COUNTED_BY_ONE = "件名宗例篇部倍番";

    private final Units units;
    private final Masks masks;
    private final Comparators comparators;
    private final Numerals numerals;

    private QuantityScanner(Units units, Masks masks, Comparators comparators) {
        this.units = units;
        this.masks = masks;
        this.comparators = comparators;
        this.numerals = new Numerals(units);
    }

    /** The scanner with the rules that the jar carries. */
    public static QuantityScanner standard() {
        return STANDARD;
    }

    /** All candidates of a text, in order. */
    public List<Candidate> scan(String text) {
        Masks.Masked masked = masks.over(text);
        List<Candidate> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            Optional<String> mask = masked.nameAt(i);
            if (mask.isPresent()) {
                int end = masked.end(i);
                if (holdsNumber(text, i, end)) {
                    found.add(Candidate.refused(i, end, mask.get()));
                }
                i = end;
            } else {
                Optional<Candidate> candidate = at(text, i);
                candidate.ifPresent(found::add);
                i = candidate.map(Candidate::end).orElse(i + 1);
            }
        }
        return found;
    }

    private static boolean holdsNumber(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Numerals.isDigit(text.charAt(i)) || Numerals.isChinese(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Candidate> at(String text, int begin) {
        Optional<Candidate> share = wordedShare(text, begin);
        if (share.isPresent()) {
            return share;
        }
        return numerals.at(text, begin)
                .map(n -> isCut(text, begin) ? Candidate.refused(begin, n.end(), "cut") : judge(text, begin, n));
    }

    /** A digit behind a letter, a point or a hyphen is the rest of a name. */
    private static boolean isCut(String text, int begin) {
        if (begin == 0) {
            return false;
        }
        char before = text.charAt(begin - 1);
        if (!Numerals.isDigit(text.charAt(begin))) {
            return Numerals.isChinese(before)
                    && before != '零'
                    && before != '两'
                    && Numerals.isChinese(text.charAt(begin));
        }
        return before == '.' || before == '+' || before == '/' || (before < 0x250 && Character.isLetterOrDigit(before));
    }

    private Optional<Candidate> wordedShare(String text, int begin) {
        char c = text.charAt(begin);
        if ("百过超一半".indexOf(c) < 0) {
            return Optional.empty();
        }
        Matcher m = WORDED_SHARE.matcher(text).region(begin, text.length());
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        if (m.group().equals("百分之")) {
            return numerals.at(text, Math.min(m.end(), text.length() - 1))
                    .filter(n -> n.end() > m.end())
                    .map(n -> share(text, begin, n.end(), n.value(), boundOf(text, begin, n.end(), n.vagueness())));
        }
        if (m.group().startsWith("百分")) {
            return Optional.of(share(text, begin, m.end(), HUNDRED, Comparator.EQUAL));
        }
        Comparator bound = c == '过' || c == '超' ? Comparator.MORE : boundOf(text, begin, m.end(), Vagueness.EXACT);
        return Optional.of(share(text, begin, m.end(), FIFTY, bound));
    }

    private Candidate share(String text, int begin, int end, BigDecimal value, Comparator bound) {
        boolean points = text.startsWith("个百分点", end);
        Unit unit = units.named("%").orElse(Unit.NONE);
        return points
                ? Candidate.refused(begin, end, "no_unit")
                : Candidate.taken(
                        new Quantity(begin, end, value, Optional.empty(), unit, "%", bound, "number.worded_share"));
    }

    private Candidate judge(String text, int begin, Numeral first) {
        Optional<WrittenUnit> unit = WrittenUnit.at(units, text, first.end());
        Optional<Candidate> range = range(text, begin, first, unit);
        if (range.isPresent()) {
            return range.get();
        }
        Optional<String> refusal = refusal(text, begin, first, unit);
        int end = unit.map(WrittenUnit::end).orElse(first.end());
        if (refusal.isPresent()) {
            return Candidate.refused(begin, end, refusal.get());
        }
        Comparator bound = boundOf(text, begin, end, first.vagueness(), unit);
        if (unit.isPresent() && unit.get().text().equals(WrittenUnit.TENTHS)) {
            return tenths(text, begin, first, end);
        }
        WrittenUnit measured = unit.orElse(new WrittenUnit(Unit.NONE, "", end));
        return Candidate.taken(new Quantity(
                begin,
                end,
                Numerals.plain(first.value()),
                first.high(),
                measured.unit(),
                measured.text(),
                bound,
                rule(first, unit)));
    }

    /** 三成, 九成五, 七成半, 九成多: tenths of a whole, told as per cent. */
    private Candidate tenths(String text, int begin, Numeral first, int end) {
        int digit = end < text.length() ? tenthOfTenth(text.charAt(end)) : -1;
        boolean halves = digit > 0 && first.script() != Script.ARABIC && text.charAt(end) != '两';
        boolean more = end < text.length() && "多余".indexOf(text.charAt(end)) >= 0;
        int whole = halves || more ? end + 1 : end;
        BigDecimal value = first.value().multiply(BigDecimal.TEN).add(BigDecimal.valueOf(halves ? digit : 0));
        Comparator bound = boundOf(text, begin, whole, more ? Vagueness.MORE : first.vagueness());
        Unit percent = units.named("%").orElse(Unit.NONE);
        Optional<BigDecimal> high = first.high().map(h -> Numerals.plain(h.multiply(BigDecimal.TEN)));
        return Candidate.taken(
                new Quantity(begin, whole, Numerals.plain(value), high, percent, "%", bound, "number.tenths"));
    }

    private static int tenthOfTenth(char c) {
        return c == '半' ? 5 : Numerals.digit(c);
    }

    private static String rule(Numeral n, Optional<WrittenUnit> unit) {
        String script = n.script() == Script.ARABIC ? "arabic" : "chinese";
        return "number." + script + (unit.isPresent() ? "_unit" : "_bare");
    }

    private Optional<Candidate> range(String text, int begin, Numeral low, Optional<WrittenUnit> lowUnit) {
        int sign = lowUnit.map(WrittenUnit::end).orElse(low.end());
        boolean change = begin > 0 && "从由".indexOf(text.charAt(begin - 1)) >= 0 && lowUnit.isPresent();
        if (change || sign + 1 >= text.length() || RANGE_SIGNS.indexOf(text.charAt(sign)) < 0) {
            return Optional.empty();
        }
        Optional<Numeral> high = numerals.at(text, sign + 1);
        Optional<WrittenUnit> unit = high.flatMap(h -> WrittenUnit.at(units, text, h.end()));
        if (unit.isEmpty()
                || !lowUnit.map(u -> u.text().equals(unit.get().text())).orElse(true)) {
            return Optional.empty();
        }
        BigDecimal from = scaledLike(text, low, high.get());
        if (from.compareTo(high.get().value()) >= 0) {
            return Optional.empty();
        }
        int end = unit.get().end();
        return Optional.of(Candidate.taken(new Quantity(
                begin,
                end,
                from,
                Optional.of(high.get().value()),
                unit.get().unit(),
                unit.get().text(),
                boundOf(text, begin, end, Vagueness.EXACT, unit),
                "number.range")));
    }

    /** In 3至5万元 the multiplier of the upper end holds for the lower one too. */
    private static BigDecimal scaledLike(String text, Numeral low, Numeral high) {
        if (low.multiplied() == Multiplier.LARGE || high.multiplied() == Multiplier.NONE) {
            return low.value();
        }
        int power = text.charAt(high.end() - 1) == '亿' ? 8 : 4;
        return Numerals.plain(low.value().scaleByPowerOfTen(power));
    }

    private Optional<String> refusal(String text, int begin, Numeral n, Optional<WrittenUnit> unit) {
        char before = begin > 0 ? text.charAt(begin - 1) : ' ';
        if ("数几".indexOf(before) >= 0 && n.script() != Script.ARABIC) {
            return Optional.of("vague");
        }
        if (before == '前' && unit.isPresent() && "名位".contains(unit.get().text())) {
            return Optional.of("rank_bound");
        }
        if (n.value().precision() - n.value().scale() > MOST_DIGITS) {
            return Optional.of("too_long");
        }
        if (unit.isEmpty()) {
            return n.script() == Script.ARABIC && standsAlone(text, begin, n)
                    ? Optional.empty()
                    : Optional.of("no_unit");
        }
        Unit measured = unit.get().unit();
        if (measured.name().equals("年")) {
            return Optional.of("span_of_years");
        }
        if (n.script() == Script.ARABIC) {
            return Optional.empty();
        }
        boolean counted = closesClause(text, unit.get().end()) && isNoun(before);
        if (measured.countsInChinese() == Unit.Numerals.ARABIC_ONLY && !counted) {
            return Optional.of("phrase");
        }
        boolean bounded = comparators.before(text, begin).isPresent();
        boolean one = !unit.get().text().equals(WrittenUnit.TENTHS)
                && !bounded
                && !counted
                && n.value().compareTo(BigDecimal.ONE) == 0
                && n.high().isEmpty()
                && n.vagueness() == Vagueness.EXACT;
        if (one && COUNTED_BY_ONE.indexOf(measured.name()) < 0) {
            return Optional.of("article");
        }
        boolean bare = n.script() == Script.BARE_MULTIPLIER && n.vagueness() == Vagueness.EXACT && !bounded;
        return bare ? Optional.of("phrase") : Optional.empty();
    }

    private static boolean closesClause(String text, int at) {
        return at >= text.length() || ",;。)、".indexOf(text.charAt(at)) >= 0;
    }

    /** A number that closes a clause behind these divides or points; behind other words it counts. */
    private static boolean isNoun(char before) {
        return " ,;:。(、为成分列这各每同另又再是有前后上下某任第逐".indexOf(before) < 0;
    }

    /** Without a unit a number counts when 万 or 亿 closes it, or when it answers 为, 达 or 共 at the end of a clause. */
    private static boolean standsAlone(String text, int begin, Numeral n) {
        char next = n.end() < text.length() ? text.charAt(n.end()) : '。';
        if (n.multiplied() == Multiplier.LARGE) {
            return next != '分';
        }
        char before = begin > 0 ? text.charAt(begin - 1) : ' ';
        return "为达共率".indexOf(before) >= 0 && "。,;)、(\n".indexOf(next) >= 0;
    }

    private Comparator boundOf(String text, int begin, int end, Vagueness vagueness) {
        return boundOf(text, begin, end, vagueness, Optional.empty());
    }

    private Comparator boundOf(String text, int begin, int end, Vagueness vagueness, Optional<WrittenUnit> unit) {
        boolean within = unit.map(u -> u.unit().isTime()).orElse(false)
                && text.startsWith("内", end)
                && !text.startsWith("内部", end);
        Optional<Comparator> before = comparators.before(text, begin);
        Optional<Comparator> after = within ? Optional.of(Comparator.AT_MOST) : comparators.after(text, end);
        if (vagueness == Vagueness.MORE) {
            boolean contradicted = before.filter(b -> b == Comparator.LESS || b == Comparator.ABOUT)
                    .isPresent();
            return contradicted ? Comparator.ABOUT : Comparator.MORE;
        }
        return before.or(() -> after).orElse(Comparator.EQUAL);
    }
}
