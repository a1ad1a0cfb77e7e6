package org.zhibiao.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhibiao.sample.SamplePromise.FollowUp;
import org.zhibiao.table.FollowupStatus;

/** What one body promises in each year, and what becomes of it. */
final class Pledges {
    private static final int A_YEAR = 4;

    /** A promise is looked for in the reports of two years. */
    private static final int REACH = 2;

    private static final int REACHING = 20;
    private static final int FAR_OFF = 10;

    /** How promises say that they are meant for the second year, and for the third. */
    private static final Map<Integer, List<String>> TIMES =
            Map.of(2, List.of("到%d年，", "%d年底前，", "用两年时间，"), 3, List.of("到%d年，", "%d年底前，", "用三年时间，"));

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
    private final Map<Integer, Set<String>> settled = new HashMap<>();

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
        int chance = dice.below(100);
        int due = chance < FAR_OFF ? year + 3 : chance < FAR_OFF + REACHING ? year + 2 : year + 1;
        String later = due == year + 1 ? "" : dice.pick(TIMES.get(due - year)).formatted(due);
        List<FollowUp> followUps = new ArrayList<>();
        for (int y = year + 1; y < due; y++) {
            followUps.add(FollowUp.plain(y, FollowupStatus.PENDING));
        }
        FollowUp last = outcome(dice, vow, due);
        if (due <= year + REACH) {
            followUps.add(last);
            last.told()
                    .filter(told -> history.reports(due))
                    .ifPresent(told -> outcomes.computeIfAbsent(due, y -> new ArrayList<>())
                            .add(new Outcome(vow.topic(), told)));
        }
        return new Pledge(vow, words, later, Optional.empty(), seen(followUps));
    }

    private static FollowUp outcome(Dice dice, Phrases.Vow vow, int year) {
        int chance = dice.below(100);
        FollowupStatus status = chance < 45
                ? FollowupStatus.DELIVERED
                : chance < 65
                        ? FollowupStatus.PARTLY
                        : chance < 80 ? FollowupStatus.MENTIONED : FollowupStatus.NOT_FOUND;
        List<String> said = switch (status) {
            case DELIVERED -> vow.delivered();
            case PARTLY -> vow.partly();
            case MENTIONED -> vow.mentioned();
            default -> List.of();
        };
        Optional<String> told = said.isEmpty() ? Optional.empty() : Optional.of(dice.pick(said));
        return new FollowUp(year, status, told, Optional.empty());
    }

    /** The target is set so that the figure of the next year meets it or clearly does not. */
    private Pledge inNumbers(Dice dice, Phrases.Vow vow, String words, int year) {
        Optional<Stated> after = history.stated(vow.indicator(), year + 1);
        Optional<Stated> known = after.or(() -> history.stated(vow.indicator(), year));
        boolean met = dice.chance(60);
        long figure = known.map(s -> s.wording().value().longValue()).orElse(10L);
        String unit = known.map(s -> s.wording().unit()).orElse(unit(vow.indicator()));
        long target = met ? Math.max(1, figure * 7 / 10) : figure * 14 / 10 + 1;
        FollowupStatus status =
                after.isEmpty() ? FollowupStatus.NOT_FOUND : met ? FollowupStatus.DELIVERED : FollowupStatus.PARTLY;
        Wording plain = Numerals.plain(target, unit);
        Wording least = new Wording(
                "", plain.quote(), "", plain.value(), Optional.empty(), unit, org.zhibiao.table.Comparator.AT_LEAST);
        settled.computeIfAbsent(year + 1, y -> new HashSet<>()).add(vow.indicator());
        FollowUp next = new FollowUp(
                year + 1, status, Optional.empty(), after.map(s -> s.wording().value()));
        return new Pledge(vow, words, "", Optional.of(least), seen(List.of(next)));
    }

    private String unit(String indicator) {
        return history.matters().stream()
                .filter(m -> m.indicator().equals(indicator))
                .map(m -> m.units().get(0))
                .findFirst()
                .orElseThrow();
    }

    /** What the reports of the sample can show; a body without a report of a year shows nothing of it. */
    private List<FollowUp> seen(List<FollowUp> followUps) {
        return followUps.stream()
                .filter(f -> f.year() <= options.lastYear())
                .map(f -> history.reports(f.year()) ? f : FollowUp.plain(f.year(), FollowupStatus.NO_REPORT))
                .toList();
    }

    /** What the report of a year promises. */
    List<Pledge> madeIn(int year) {
        return made.getOrDefault(year, List.of());
    }

    /** What the report of a year tells of the promises of earlier years. */
    List<Outcome> toldIn(int year) {
        return outcomes.getOrDefault(year, List.of());
    }

    /** The indicators for which the year before promised a number, which one figure has to answer. */
    Set<String> settledIn(int year) {
        return settled.getOrDefault(year, Set.of());
    }
}
