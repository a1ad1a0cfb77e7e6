package org.zhibiao.number;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A unit as it stands behind a number.
 *
 * @param unit what it is
 * @param text as written, without the 个 before a span of time
 * @param end exclusive end in the text
 */
record WrittenUnit(Unit unit, String text, int end) {
    /** A tenth, written where others write per cent: 三成. */
    static final String TENTHS = "成";

    /** What is counted with 个 before its unit; the 个 is left out of the unit. */
    private static final Set<String> MEASURED_WITH_GE = Set.of("工作日", "月", "小时", "季度", "星期", "百分点");

    private static final Pattern TENTHS_ALONE = Pattern.compile("成(?![立为功果效员本都年绩长分])");

    /** The unit at a place of the text; a second unit in brackets belongs to it. */
    static Optional<WrittenUnit> at(Units units, String text, int at) {
        if (text.startsWith("个", at)) {
            Optional<Unit> measured = units.at(text, at + 1).filter(u -> MEASURED_WITH_GE.contains(u.name()));
            if (measured.isPresent()) {
                String name = measured.get().name();
                return Optional.of(new WrittenUnit(measured.get(), name, at + 1 + name.length()));
            }
        }
        if (TENTHS_ALONE.matcher(text).region(at, text.length()).lookingAt()) {
            return units.named("%").map(u -> new WrittenUnit(u, TENTHS, at + 1));
        }
        return units.at(text, at)
                .map(u -> withAlternative(units, text, u, at + u.name().length()));
    }

    private static WrittenUnit withAlternative(Units units, String text, Unit unit, int end) {
        if (text.startsWith("(", end)) {
            Optional<Unit> other = units.at(text, end + 1);
            int close = other.map(o -> end + 1 + o.name().length()).orElse(end);
            if (other.isPresent() && text.startsWith(")", close)) {
                return new WrittenUnit(unit, unit.name() + text.substring(end, close + 1), close + 1);
            }
        }
        return new WrittenUnit(unit, unit.name(), end);
    }
}
