package org.zhibiao.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.table.UnitKind;

/** The units that are known. The rules are data/number/units.json. */
public final class Units {
    static final String FILE = "number/units.json";
    private static final Units STANDARD = of(List.of(RuleFiles.read(FILE, Entry[].class)));

    /** A unit as the rule file writes it. */
    record Entry(String unit, String kind, String norm, BigDecimal factor, boolean chineseNumerals) {}

    private final Map<String, Unit> byName;
    private final int longest;

    private Units(Map<String, Unit> byName) {
        this.byName = byName;
        this.longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The units that the jar carries. */
    public static Units standard() {
        return STANDARD;
    }

    static Units of(List<Entry> entries) {
        Map<String, Unit> byName = new HashMap<>();
        for (Entry e : RuleFiles.unique(FILE, entries, Entry::unit)) {
            Unit.Numerals numerals = e.chineseNumerals ? Unit.Numerals.ANY : Unit.Numerals.ARABIC_ONLY;
            byName.put(e.unit, new Unit(e.unit, kind(e), e.norm, e.factor, numerals));
        }
        return new Units(byName);
    }

    private static UnitKind kind(Entry e) {
        try {
            return UnitKind.valueOf(e.kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new RuleException(FILE, "unit '" + e.unit + "' has unknown kind '" + e.kind + "'");
        }
    }

    /** The unit of that name. */
    public Optional<Unit> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The longest unit that begins at a place of the text. */
    Optional<Unit> at(String text, int begin) {
        for (int length = Math.min(longest, text.length() - begin); length > 0; length--) {
            Unit unit = byName.get(text.substring(begin, begin + length));
            if (unit != null) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
