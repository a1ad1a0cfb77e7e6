package org.zhibiao.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhibiao.table.Comparator;
import org.zhibiao.table.Direction;
import org.zhibiao.table.MetricKind;
import org.zhibiao.table.Modality;

/** The clean text of a report in the making, with all that it says so far; positions are of this text. */
final class Draft {
    final StringBuilder text = new StringBuilder();
    final LocalDate signed;
    final List<SampleFact> facts = new ArrayList<>();
    final List<SamplePromise> promises = new ArrayList<>();
    final List<SampleProblem> problems = new ArrayList<>();

    /** A report that is signed on that day. */
    Draft(LocalDate signed) {
        this.signed = signed;
    }

    /** What is said of a figure besides its words. */
    record Frame(
            MetricKind kind,
            Optional<Direction> direction,
            Modality modality,
            LocalDate start,
            LocalDate end,
            Optional<String> indicator,
            OptionalInt parent,
            OptionalInt baseline) {

        /** A plain figure of a year. */
        static Frame level(int year, Optional<String> indicator) {
            return new Frame(
                    MetricKind.LEVEL,
                    Optional.empty(),
                    Modality.ACTUAL,
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31),
                    indicator,
                    OptionalInt.empty(),
                    OptionalInt.empty());
        }

        Frame until(LocalDate day) {
            return new Frame(kind, direction, modality, start, day, indicator, parent, baseline);
        }

        Frame of(MetricKind other, Modality how) {
            return new Frame(other, direction, how, start, end, indicator, parent, baseline);
        }

        Frame partOf(int total) {
            return new Frame(kind, direction, modality, start, end, indicator, OptionalInt.of(total), baseline);
        }

        Frame since(int base) {
            return new Frame(kind, direction, modality, start, end, indicator, parent, OptionalInt.of(base));
        }

        Frame changing(int base, Direction way) {
            return new Frame(
                    MetricKind.CHANGE,
                    Optional.of(way),
                    modality,
                    start,
                    end,
                    indicator,
                    OptionalInt.empty(),
                    OptionalInt.of(base));
        }
    }

    Draft say(String words) {
        text.append(words);
        return this;
    }

    /** Writes a figure with its bounds and gives its place among the facts. */
    int figure(Wording w, String unitNorm, Frame f) {
        text.append(w.before());
        int begin = text.length();
        text.append(w.quote());
        facts.add(new SampleFact(
                begin,
                text.length(),
                w.value(),
                w.high(),
                w.unit(),
                unitNorm,
                w.comparator(),
                f.kind,
                f.direction,
                f.modality,
                f.start,
                f.end,
                f.indicator,
                f.parent,
                f.baseline));
        text.append(w.after());
        return facts.size() - 1;
    }

    /** Writes words in which a figure stands for {@code #}. */
    int figureIn(String words, Wording w, String unitNorm, Frame f) {
        int place = words.indexOf('#');
        text.append(words, 0, place);
        int fact = figure(w, unitNorm, f);
        text.append(words, place + 1, words.length());
        return fact;
    }

    int percent(BigDecimal value, Frame f) {
        return figure(
                new Wording("", value.toPlainString() + "%", "", value, Optional.empty(), "%", Comparator.EQUAL),
                "%",
                f);
    }
}
