package org.zhibiao.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhibiao.sample.SamplePromise.FollowUp;
import org.zhibiao.sample.SamplePromise.Status;

/** What one body promises in each year, and what becomes of it. */
final class Pledges {
    private static final int A_YEAR = 4;
    private static final int FAR = 3;

    /**
     * A promise in words; {@code #} stands for its target.
     *
     * @param later what its words say of the time; empty where it is meant for the next year
     */
    record Pledge(Phrases.Vow vow, String words, String later, Optional<Wording> target, List<FollowUp> followUps) {}

    /** A sentence that tells what became of a promise. */
    record Outcome(String topic, String words) {}

    private final SampleOptions options;
    private final History history;
    private final Map<Integer, List<Pledge>> made = new HashMap<>();
    private final Map<Integer, List<Outcome>> outcomes = new HashMap<>();

    private Pledges(SampleOptions options, History history) {
        this.options = options;
        this.history = history;
    }

    /** No matter is promised again before the years in which reports may tell of it are over. */
    static Pledges of(SampleOptions options, SampleAgency agency, History history) {
        Dice dice = Dice.of(options.seed(), 5, agency.index());
        Pledges pledges = new Pledges(options, history);
        List<String> counted = history.matters().stream().map(Matter::indicator).toList();
        List<Phrases.Vow> vows = dice.shuffled(Phrases.VOWS.stream()
                .filter(v -> v.indicator().isEmpty() || counted.contains(v.indicator()))
                .toList());
        int next = 0;
        for (int year = options.firstYear(); year <= options.lastYear(); year++) {
            for (int i = 0; i < A_YEAR; i++) {
                Phrases.Vow vow = vows.get(next++ % vows.size());
                if (history.reports(year)) {
                    pledges.make(dice, vow, year);
                }
            }
        }
        return pledges;
    }

    private void make(Dice dice, Phrases.Vow vow, int year) {
        String words = dice.pick(vow.promise());
        Pledge pledge = vow.indicator().isEmpty() ? inWords(dice, vow, words, year) : inNumbers(dice, vow, words, year);
        made.computeIfAbsent(year, y -> new ArrayList<>()).add(pledge);
    }

    private Pledge inWords(Dice dice, Phrases.Vow vow, String words, int year) {
        if (dice.chance(10)) {
            List<FollowUp> pending = new ArrayList<>();
            for (int y = year + 1; y < year + FAR && y <= options.lastYear(); y++) {
                pending.add(followUp(y, Status.PENDING, Optional.empty()));
            }
            return new Pledge(vow, words, "到" + (year + FAR) + "年，", Optional.empty(), List.copyOf(pending));
        }
        int throwOf = dice.below(100);
        Status status = throwOf < 45
                ? Status.DELIVERED
                : throwOf < 65 ? Status.PARTLY : throwOf < 80 ? Status.MENTIONED : Status.NOT_FOUND;
        List<String> said = switch (status) {
            case DELIVERED -> vow.delivered();
            case PARTLY -> vow.partly();
            case MENTIONED -> vow.mentioned();
            default -> List.of();
        };
        if (!said.isEmpty()) {
            outcomes.computeIfAbsent(year + 1, y -> new ArrayList<>()).add(new Outcome(vow.topic(), dice.pick(said)));
        }
        return new Pledge(vow, words, "", Optional.empty(), next(year, status, Optional.empty()));
    }

    /** The target is set so that the figure of the next year meets it or clearly does not. */
    private Pledge inNumbers(Dice dice, Phrases.Vow vow, String words, int year) {
        Optional<Stated> after = history.stated(vow.indicator(), year + 1);
        Optional<Stated> known = after.or(() -> history.stated(vow.indicator(), year));
        boolean met = dice.chance(60);
        long figure = known.map(s -> s.wording().value().longValue()).orElse(10L);
        String unit = known.map(s -> s.wording().unit()).orElse(unit(vow.indicator()));
        long target = met ? Math.max(1, figure * 7 / 10) : figure * 14 / 10 + 1;
        Status status = after.isEmpty() ? Status.NOT_FOUND : met ? Status.DELIVERED : Status.PARTLY;
        Wording plain = Numerals.plain(target, unit);
        Wording least = new Wording(
                "", plain.quote(), "", plain.value(), Optional.empty(), unit, org.zhibiao.table.Comparator.AT_LEAST);
        return new Pledge(
                vow,
                words,
                "",
                Optional.of(least),
                next(year, status, after.map(s -> s.wording().value())));
    }

    private String unit(String indicator) {
        return history.matters().stream()
                .filter(m -> m.indicator().equals(indicator))
                .map(m -> m.units().get(0))
                .findFirst()
                .orElseThrow();
    }

    private List<FollowUp> next(int year, Status status, Optional<BigDecimal> achieved) {
        return year + 1 > options.lastYear() ? List.of() : List.of(followUp(year + 1, status, achieved));
    }

    private FollowUp followUp(int year, Status status, Optional<BigDecimal> achieved) {
        return history.reports(year)
                ? new FollowUp(year, status, achieved)
                : new FollowUp(year, Status.NO_REPORT, Optional.empty());
    }

    /** What the report of a year promises. */
    List<Pledge> madeIn(int year) {
        return made.getOrDefault(year, List.of());
    }

    /** What the report of a year tells of the promises of the year before. */
    List<Outcome> toldIn(int year) {
        return outcomes.getOrDefault(year, List.of());
    }
}
