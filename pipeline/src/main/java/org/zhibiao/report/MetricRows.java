package org.zhibiao.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhibiao.metric.Fact;
import org.zhibiao.metric.Indicator;
import org.zhibiao.number.Quantity;
import org.zhibiao.number.Unit;
import org.zhibiao.number.Units;
import org.zhibiao.table.MetricRow;
import org.zhibiao.text.PlainForm;

/** The rows of metrics. */
final class MetricRows {
    private static final int SCALE = 6;

    private final StructureRows structure;
    private final Identity identity;
    private final List<Fact> facts;
    private final List<String> ids = new ArrayList<>();
    private final Map<Integer, List<Integer>> bySentence = new HashMap<>();

    MetricRows(StructureRows structure, Identity identity, List<Fact> facts) {
        this.structure = structure;
        this.identity = identity;
        this.facts = facts;
        StructureRows.Ordinals ordinals = new StructureRows.Ordinals();
        for (Fact f : facts) {
            bySentence.computeIfAbsent(f.sentence(), s -> new ArrayList<>()).add(ids.size());
            ids.add(ordinals.id("metric", identity.reportId(), span(f)));
        }
    }

    private Spans.Span span(Fact f) {
        return structure.spans().of(f.quantity().begin(), f.quantity().end());
    }

    /** The indices of the facts of one sentence. */
    List<Integer> inSentence(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    String id(int fact) {
        return ids.get(fact);
    }

    Fact fact(int index) {
        return facts.get(index);
    }

    List<MetricRow> rows() {
        List<MetricRow> rows = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            rows.add(row(i));
        }
        return rows;
    }

    private MetricRow row(int i) {
        Fact f = facts.get(i);
        Quantity q = f.quantity();
        Unit unit = comparable(f);
        Spans.Span span = span(f);
        return new MetricRow(
                ids.get(i),
                identity.reportId(),
                identity.agencyId(),
                identity.type(),
                identity.reportYear(),
                structure.sectionIdOf(f.sentence()),
                structure.sentenceId(f.sentence()),
                structure.sentence(f.sentence()).role(),
                f.indicator().map(Indicator::id).orElse(null),
                f.subject(),
                f.modality(),
                f.scope(),
                decimal(q.value()),
                q.high().map(MetricRows::decimal).orElse(null),
                unitAsWritten(q),
                unit.norm(),
                decimal(q.value().multiply(unit.factor())),
                unit.kind(),
                q.comparator(),
                f.kind(),
                f.direction().orElse(null),
                f.period().start(),
                f.period().end(),
                linked(f.parent()),
                f.breakdown().isPresent()
                        ? Ids.of("breakdown", linked(f.parent()), f.breakdown().getAsInt())
                        : null,
                linked(f.baseline()),
                span.quote(),
                span.begin(),
                span.end(),
                q.rule(),
                confidence(f));
    }

    /** An empty unit takes the default of the indicator. */
    private static Unit comparable(Fact f) {
        Unit written = f.quantity().unit();
        Optional<Unit> standard = f.indicator().flatMap(i -> Units.standard().named(i.defaultUnit()));
        return f.quantity().unitText().isEmpty() ? standard.orElse(written) : written;
    }

    /** The unit in the glyphs of the raw text: ％ stays ％. A unit that OCR or a page break broke is given mended. */
    String unitAsWritten(Quantity q) {
        if (q.unitText().isEmpty() || !structure.cleanEndsWith(q.end(), q.unitText())) {
            return q.unitText();
        }
        String raw =
                structure.spans().of(q.end() - q.unitText().length(), q.end()).quote();
        return raw.length() == q.unitText().length() && PlainForm.of(raw).equals(q.unitText()) ? raw : q.unitText();
    }

    private String linked(OptionalInt fact) {
        return fact.isPresent() ? ids.get(fact.getAsInt()) : null;
    }

    static BigDecimal decimal(BigDecimal value) {
        return value.setScale(SCALE, RoundingMode.HALF_UP);
    }

    private static double confidence(Fact f) {
        boolean worded =
                f.quantity().rule().startsWith("zero") || f.quantity().rule().contains("chinese");
        boolean bare = f.quantity().rule().endsWith("_bare");
        return bare ? 0.7 : worded ? 0.85 : 0.95;
    }
}
