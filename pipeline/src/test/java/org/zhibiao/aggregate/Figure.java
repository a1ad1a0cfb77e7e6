package org.zhibiao.aggregate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.zhibiao.table.Comparator;
import org.zhibiao.table.Direction;
import org.zhibiao.table.MetricKind;
import org.zhibiao.table.MetricRow;
import org.zhibiao.table.MetricScope;
import org.zhibiao.table.Modality;
import org.zhibiao.table.ReportType;
import org.zhibiao.table.SectionRole;
import org.zhibiao.table.UnitKind;

/** Writes one figure of a report in a line; what is not said is the usual case. */
final class Figure {

    private final String id;
    private final String agency;
    private final int reportYear;
    private String indicator = "inspections.done";
    private String subject;
    private Modality modality = Modality.ACTUAL;
    private String value = "0";
    private String valueHigh;
    private String unit = "件";
    private UnitKind unitKind = UnitKind.COUNT;
    private Comparator comparator = Comparator.EQUAL;
    private MetricKind kind = MetricKind.LEVEL;
    private Direction direction;
    private LocalDate from;
    private LocalDate to;
    private String parent;
    private String breakdown;
    private String baseline;

    private Figure(String id, String agency, int reportYear) {
        this.id = id;
        this.agency = agency;
        this.reportYear = reportYear;
        this.subject = "检查" + id;
        this.from = LocalDate.of(reportYear, 1, 1);
        this.to = LocalDate.of(reportYear, 12, 31);
    }

    static Figure figure(String id, String agency, int reportYear, String value) {
        Figure figure = new Figure(id, agency, reportYear);
        figure.value = value;
        return figure;
    }

    Figure of(String newIndicator) {
        indicator = newIndicator;
        return this;
    }

    Figure saying(String newSubject) {
        subject = newSubject;
        return this;
    }

    Figure in(String newUnit) {
        unit = newUnit;
        return this;
    }

    Figure percent() {
        unit = "%";
        unitKind = UnitKind.PERCENT;
        kind = MetricKind.SHARE;
        return this;
    }

    Figure change(Direction newDirection) {
        percent();
        kind = MetricKind.CHANGE;
        direction = newDirection;
        indicator = null;
        return this;
    }

    Figure kind(MetricKind newKind) {
        kind = newKind;
        return this;
    }

    Figure that(Modality newModality) {
        modality = newModality;
        return this;
    }

    Figure bounded(Comparator newComparator) {
        comparator = newComparator;
        return this;
    }

    Figure upTo(String newHigh) {
        valueHigh = newHigh;
        return this;
    }

    Figure during(String first, String last) {
        from = LocalDate.parse(first);
        to = LocalDate.parse(last);
        return this;
    }

    Figure during(int year) {
        return during(year + "-01-01", year + "-12-31");
    }

    Figure partOf(String newParent) {
        parent = newParent;
        breakdown = newParent + "-a";
        return this;
    }

    Figure after(String newBaseline) {
        baseline = newBaseline;
        return this;
    }

    MetricRow row() {
        return new MetricRow(
                id,
                World.reportId(agency, reportYear),
                agency,
                ReportType.LAW_BASED_GOVERNMENT,
                reportYear,
                null,
                "sentence",
                SectionRole.ACHIEVEMENT,
                indicator,
                subject,
                modality,
                MetricScope.OWN,
                new BigDecimal(value),
                valueHigh == null ? null : new BigDecimal(valueHigh),
                unit,
                unit,
                new BigDecimal(value),
                unitKind,
                comparator,
                kind,
                direction,
                from,
                to,
                parent,
                breakdown,
                baseline,
                value + unit,
                0,
                1,
                "rule",
                1.0);
    }
}
