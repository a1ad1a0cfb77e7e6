package org.zhibiao.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhibiao.table.AgencyLevel;

/** The figures of one body over the years, as its reports state them. */
final class History {
    private static final int SILENT = 6;
    private static final int GAP = 7;
    private static final Map<AgencyLevel, Integer> WEIGHTS = Map.of(
            AgencyLevel.TOWN, 25,
            AgencyLevel.DISTRICT, 100,
            AgencyLevel.CITY, 300,
            AgencyLevel.PROVINCE, 800,
            AgencyLevel.NATIONAL, 1500);

    private record Told(String indicator, int year) {}

    private final List<Matter> matters;
    private final Set<Integer> reported = new HashSet<>();
    private final Map<Told, Stated> stated = new HashMap<>();

    private History(List<Matter> matters) {
        this.matters = matters;
    }

    /** All bodies of a kind tell the same matters in the same units. */
    static History of(SampleOptions options, SampleAgency agency) {
        Dice kind = Dice.of(options.seed(), 2, agency.kind());
        int most = Math.min(Phrases.MATTERS.size(), options.matters());
        List<Matter> chosen = kind.shuffled(Phrases.MATTERS).subList(0, most);
        History history = new History(chosen);
        history.chooseYears(options, Dice.of(options.seed(), 3, agency.index()));
        for (Matter matter : chosen) {
            String unit = kind.pick(matter.units());
            history.walk(options, agency, matter, unit);
        }
        return history;
    }

    /** The first year and the last one always have a report, so that a gap is one between reports. */
    private void chooseYears(SampleOptions options, Dice dice) {
        int last = options.firstYear() + options.years() - 1;
        for (int year = options.firstYear(); year <= last; year++) {
            boolean gap = dice.chance(GAP) && year > options.firstYear() && year < last;
            if (!gap) {
                reported.add(year);
            }
        }
    }

    private void walk(SampleOptions options, SampleAgency agency, Matter matter, String unit) {
        Dice dice =
                Dice.of(options.seed(), 4, agency.index(), matter.indicator().hashCode());
        List<String> likeUnits = matter.units().stream()
                .filter(u -> Matter.norm(u).equals(Matter.norm(unit)))
                .toList();
        long size = first(dice, agency, matter);
        for (int year = options.firstYear(); year < options.firstYear() + options.years(); year++) {
            if (reported.contains(year) && !dice.chance(SILENT)) {
                stated.put(new Told(matter.indicator(), year), say(dice, matter, year, size, dice.pick(likeUnits)));
            }
            size = next(dice, matter, size);
        }
    }

    private static Stated say(Dice dice, Matter matter, int year, long size, String unit) {
        if (size == 0) {
            Wording none = Wording.exact(dice.pick(matter.zeros()), BigDecimal.ZERO, "");
            return new Stated(matter, year, 0, none, true);
        }
        Wording wording = Numerals.written(dice, size, matter.form(), unit);
        boolean fits = wording.before().isEmpty() || !matter.bounded().isEmpty();
        return new Stated(matter, year, size, fits ? wording : Numerals.plain(size, unit), false);
    }

    private static long first(Dice dice, SampleAgency agency, Matter matter) {
        if (matter.form() == Matter.Form.PERCENT) {
            return Math.min(1000, matter.base() + dice.between(-60, 30));
        }
        long size = (long) matter.base() * WEIGHTS.get(agency.level()) * dice.between(50, 180) / 10_000;
        return atLeast(matter, size);
    }

    private static long next(Dice dice, Matter matter, long size) {
        if (matter.form() == Matter.Form.PERCENT) {
            return Math.max(600, Math.min(1000, size + dice.between(-15, 25)));
        }
        if (!matter.zeros().isEmpty() && size < 6 && dice.chance(40)) {
            return 0;
        }
        long moved = size * (100 + dice.between(-22, 30)) / 100;
        return atLeast(matter, moved == size ? size + dice.between(-1, 2) : moved);
    }

    private static long atLeast(Matter matter, long size) {
        return Math.max(matter.zeros().isEmpty() ? 1 : 0, size);
    }

    boolean reports(int year) {
        return reported.contains(year);
    }

    List<Matter> matters() {
        return matters;
    }

    /** What the report of a year says of a matter; empty where it is silent or there is none. */
    Optional<Stated> stated(String indicator, int year) {
        return Optional.ofNullable(stated.get(new Told(indicator, year)));
    }

    /** All that the report of a year tells, in the order of the matters. */
    List<Stated> told(int year) {
        List<Stated> told = new ArrayList<>();
        matters.forEach(m -> stated(m.indicator(), year).ifPresent(told::add));
        return told;
    }
}
