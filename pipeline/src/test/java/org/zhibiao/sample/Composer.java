package org.zhibiao.sample;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Composes the clean text of one report: opening, achievements, problems, responsibility, plan. */
final class Composer {
    private static final String ORDINALS = "一二三四五六七八九十";
    private static final int FILLER_BYTES = 115;
    private static final int FRAME_BYTES = 1900;
    private static final int TELLING_BYTES = 62;
    private static final Phrases.Prose PROSE = Phrases.PROSE;

    private final Draft draft;
    private final SampleOptions options;
    private final SampleAgency agency;
    private final History history;
    private final Pledges pledges;
    private final int year;
    private final Dice dice;
    private final String indent;
    private int chapters;

    private Composer(SampleOptions options, SampleAgency agency, History history, Pledges pledges, int year) {
        this.options = options;
        this.agency = agency;
        this.history = history;
        this.pledges = pledges;
        this.year = year;
        this.dice = Dice.of(options.seed(), 6, agency.index(), year);
        this.draft = new Draft(LocalDate.of(year + 1, dice.between(1, 3), dice.between(1, 28)));
        this.indent = dice.pick(List.of("　　", "", "    "));
    }

    static Draft compose(SampleOptions options, SampleAgency agency, History history, Pledges pledges, int year) {
        Composer composer = new Composer(options, agency, history, pledges, year);
        composer.line(composer.filled(composer.dice.pick(PROSE.openings())));
        composer.achievements();
        if (composer.dice.chance(50)) {
            composer.responsibility();
            composer.problems();
        } else {
            composer.problems();
            composer.responsibility();
        }
        composer.plan();
        return composer.draft;
    }

    private String filled(String words) {
        return words.replace("{year}", Integer.toString(year))
                .replace("{next}", Integer.toString(year + 1))
                .replace("{name}", agency.name());
    }

    private void line(String words) {
        draft.say(indent).say(words).say("\n");
    }

    private void chapter(List<String> headings) {
        line(ORDINALS.charAt(chapters++) + "、" + filled(dice.pick(headings)));
    }

    private void achievements() {
        chapter(PROSE.achievementHeadings());
        List<Stated> told = history.told(year);
        List<Pledges.Outcome> outcomes = pledges.toldIn(year);
        Set<String> topics = new LinkedHashSet<>(dice.shuffled(Stream.concat(
                        told.stream().map(s -> s.matter().topic()),
                        outcomes.stream().map(Pledges.Outcome::topic))
                .distinct()
                .toList()));
        int missing = options.bytes() - FRAME_BYTES - told.size() * TELLING_BYTES;
        int fillers = Math.max(0, missing / FILLER_BYTES / Math.max(1, topics.size()));
        int number = 0;
        for (String topic : topics) {
            line("（" + ORDINALS.charAt(number++) + "）"
                    + dice.pick(PROSE.topicHeadings().get(topic)));
            draft.say(indent);
            filler(fillers / 2);
            new Tellings(draft, dice, history, pledges.settledIn(year), year)
                    .tell(
                            dice.shuffled(told.stream()
                                    .filter(s -> s.matter().topic().equals(topic))
                                    .toList()),
                            PROSE.leads().get(topic));
            outcomes.stream()
                    .filter(o -> o.topic().equals(topic))
                    .forEach(o -> draft.say(o.words()).say("。"));
            filler(fillers - fillers / 2 + (dice.chance(30) ? 1 : 0));
            draft.say("\n");
        }
    }

    private void filler(int sentences) {
        for (int i = 0; i < sentences; i++) {
            draft.say(dice.pick(PROSE.fillerStarts()))
                    .say("，")
                    .say(dice.pick(PROSE.fillerMiddles()))
                    .say("，")
                    .say(dice.pick(PROSE.fillerEnds()))
                    .say("。");
        }
    }

    /** Now and then the figure of study sessions is told again. */
    private void responsibility() {
        chapter(PROSE.responsibilityHeadings());
        draft.say(indent).say(dice.pick(PROSE.duties()));
        boolean again = dice.chance(30);
        history.stated("training.sessions", year)
                .filter(s -> again && !s.isZero())
                .ifPresent(s -> {
                    draft.say("全年");
                    draft.figureIn(
                            dice.pick(s.tells()),
                            s.wording(),
                            Matter.norm(s.wording().unit()),
                            Draft.Frame.level(year, Optional.of(s.matter().indicator())));
                    draft.say("。");
                });
        draft.say("\n");
    }

    private void problems() {
        chapter(PROSE.problemHeadings());
        String opening = dice.pick(PROSE.problemOpenings());
        if (!opening.isEmpty()) {
            line(opening);
        }
        List<String> admitted = dice.shuffled(Phrases.PROBLEMS).subList(0, dice.between(2, 4));
        int form = dice.below(3);
        draft.say(form == 0 ? indent : "");
        for (int i = 0; i < admitted.size(); i++) {
            draft.say(mark(form, i));
            int begin = draft.text.length();
            draft.say(admitted.get(i));
            draft.problems.add(new SampleProblem(begin, draft.text.length()));
            draft.say(form == 2 ? "\n" + indent : "。");
            draft.say(form == 2 || dice.chance(50) ? dice.pick(PROSE.problemFillers()) : "");
            draft.say(form == 0 ? "" : "\n");
        }
        draft.say(form == 0 ? "\n" : "");
    }

    private String mark(int form, int item) {
        return switch (form) {
            case 0 -> ORDINALS.charAt(item) + "是";
            case 1 -> indent + (item + 1) + ".";
            default -> indent + "（" + ORDINALS.charAt(item) + "）";
        };
    }

    private void plan() {
        chapter(PROSE.planHeadings());
        int form = dice.below(4);
        if (dice.chance(40)) {
            line((year + 1) + "年，" + agency.self() + "将重点做好以下工作：");
        }
        List<Pledges.Pledge> made = pledges.madeIn(year);
        List<String> topics = dice.shuffled(PROSE.planTopics());
        draft.say(form == 0 || form == 3 ? indent : "");
        for (int i = 0; i < made.size(); i++) {
            if (form == 2) {
                line("（" + ORDINALS.charAt(i) + "）" + topics.get(i));
                draft.say(indent);
            } else {
                draft.say(form == 3 ? "" : mark(form, i));
            }
            promise(made.get(i));
            draft.say(form == 0 || form == 3 ? "" : "\n");
        }
        draft.say(form == 0 || form == 3 ? "\n" : "");
        if (form > 1 && dice.chance(80)) {
            sign();
        }
    }

    private void sign() {
        LocalDate day = draft.signed;
        line(agency.name());
        line(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
    }

    private void promise(Pledges.Pledge pledge) {
        int begin = draft.text.length();
        draft.say(pledge.later());
        OptionalInt fact = OptionalInt.empty();
        if (pledge.target().isPresent()) {
            Wording target = pledge.target().get();
            fact = OptionalInt.of(draft.figureIn(
                    pledge.words(),
                    target,
                    Matter.norm(target.unit()),
                    Tellings.target(year + 1, pledge.vow().indicator())));
        } else {
            draft.say(pledge.words());
        }
        draft.promises.add(new SamplePromise(begin, draft.text.length(), fact, pledge.followUps()));
        draft.say("。");
    }
}
