package org.zhibiao.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.commitment.Commitment;
import org.zhibiao.metric.Fact;
import org.zhibiao.problem.Problem;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.table.Comparator;
import org.zhibiao.table.MetricKind;
import org.zhibiao.table.ProblemRow;
import org.zhibiao.text.ReadingStopped;

/** The rows of commitments and problems. */
final class PromiseRows {
    private static final Pattern FULL_COVERAGE = Pattern.compile("(?:实现|达到|做到|确保)[^,;]{0,30}全覆盖(?!的|式|[检督巡培审])");

    /** 每季度召开一次: the words say how often, by a number that counts nothing else. */
    private static final Pattern FREQUENCY = Pattern.compile(
            "每(?:年度?|季度?|半?[月年]|[两三]?个?(?:月|季度|星期)|[两三]?周|[两三]年)[^,;\\d]{0,16}?(?<!不少于|不低于|至少|不超过)(?<n>[一两二三四五六七八九十])(?<unit>次|轮|遍|回|场|期)");

    private static final String NUMERALS = "零一二三四五六七八九十";

    private record Target(BigDecimal value, Optional<BigDecimal> high, String unit, Comparator comparator) {}

    private final String body;
    private final StructureRows structure;
    private final Identity identity;
    private final MetricRows metrics;

    PromiseRows(String body, StructureRows structure, Identity identity, MetricRows metrics) {
        this.body = body;
        this.structure = structure;
        this.identity = identity;
        this.metrics = metrics;
    }

    List<CommitmentRow> commitments(List<Commitment> commitments) {
        return commitments.stream().map(this::row).toList();
    }

    private String id(Commitment c) {
        Spans.Span span = structure.spans().of(c.begin(), c.end());
        return Ids.of("commitment", identity.reportId(), span.begin(), span.end());
    }

    private CommitmentRow row(Commitment c) {
        ReadingStopped.ifAsked();
        Spans.Span span = structure.spans().of(c.begin(), c.end());
        String words = body.substring(c.begin(), c.end());
        List<Integer> targets = metrics.inSentence(c.sentence()).stream()
                .filter(i -> metrics.fact(i).quantity().begin() >= c.promiseBegin())
                .toList();
        Optional<Target> first = target(c, targets);
        return new CommitmentRow(
                id(c),
                identity.reportId(),
                identity.agencyId(),
                identity.type(),
                identity.reportYear(),
                c.targetYear(),
                c.deadline().orElse(null),
                structure.sectionIdOf(c.sentence()),
                words,
                c.action().orElse(null),
                c.object().orElse(null),
                c.continuity(),
                structure.topicOf(c.sentence(), words),
                targets.stream().map(metrics::id).toList(),
                first.map(t -> MetricRows.decimal(t.value())).orElse(null),
                first.flatMap(Target::high).map(MetricRows::decimal).orElse(null),
                first.map(Target::unit).orElse(null),
                first.map(Target::comparator).orElse(null),
                span.quote(),
                span.begin(),
                span.end(),
                c.confidence());
    }

    /**
     * The first figure that is aimed at: not the state from which a change sets out, nor how many are dealt with
     * (对11个所每月巡查2次) or in how many goes (分两批) where another follows. Full coverage in words is all of it.
     */
    private Optional<Target> target(Commitment c, List<Integer> targets) {
        List<Fact> aims = targets.stream()
                .map(metrics::fact)
                .filter(f -> f.kind() != MetricKind.FROM)
                .toList();
        Optional<Fact> first = aims.stream()
                .filter(f -> "对分".indexOf(body.charAt(f.quantity().begin() - 1)) < 0)
                .findFirst()
                .or(() -> aims.stream().findFirst());
        String words = body.substring(c.promiseBegin(), c.end());
        Matcher often = FREQUENCY.matcher(words);
        if (often.find()
                && first.filter(f -> f.quantity().begin() <= c.promiseBegin() + often.start("n"))
                        .isEmpty()) {
            int times = NUMERALS.indexOf(often.group("n").replace('两', '二'));
            return Optional.of(
                    new Target(BigDecimal.valueOf(times), Optional.empty(), often.group("unit"), Comparator.EQUAL));
        }
        if (first.isEmpty() && FULL_COVERAGE.matcher(words).find()) {
            return Optional.of(new Target(BigDecimal.valueOf(100), Optional.empty(), "%", Comparator.EQUAL));
        }
        return first.map(Fact::quantity)
                .map(q -> new Target(q.value(), q.high(), metrics.unitAsWritten(q), q.comparator()));
    }

    List<ProblemRow> problems(List<Problem> problems, List<Commitment> commitments) {
        List<ProblemRow> rows = new ArrayList<>();
        Answers answers = new Answers(body, structure.outline(), commitments);
        for (Problem p : problems) {
            ReadingStopped.ifAsked();
            Spans.Span span = structure.spans().of(p.begin(), p.end());
            String words = body.substring(p.begin(), p.end());
            rows.add(new ProblemRow(
                    Ids.of("problem", identity.reportId(), span.begin(), span.end()),
                    identity.reportId(),
                    identity.agencyId(),
                    identity.type(),
                    identity.reportYear(),
                    structure.sectionIdOf(p.sentence()),
                    words,
                    p.cause().orElse(null),
                    structure.topicOf(p.sentence(), words),
                    answers.to(p).stream().map(this::id).toList(),
                    span.quote(),
                    span.begin(),
                    span.end(),
                    p.confidence()));
        }
        return rows;
    }
}
