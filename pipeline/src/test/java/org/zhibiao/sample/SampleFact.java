package org.zhibiao.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhibiao.table.Comparator;
import org.zhibiao.table.Direction;
import org.zhibiao.table.MetricKind;
import org.zhibiao.table.Modality;

/**
 * What one figure of an invented report says.
 *
 * @param begin of the figure in the raw text, in code points
 * @param end exclusive
 * @param value in base units
 * @param high the upper end of a range
 * @param unit in half-width, without its multiplier; empty for a zero in words
 * @param unitNorm the unit by which it is compared
 * @param indicator what it is a body's own figure of; empty for a mere part or a change
 * @param parent the place, among the facts of the report, of the total of which it is a stated part
 * @param baseline the place of the from of a to, or of the level that a change qualifies
 */
public record SampleFact(
        int begin,
        int end,
        BigDecimal value,
        Optional<BigDecimal> high,
        String unit,
        String unitNorm,
        Comparator comparator,
        MetricKind kind,
        Optional<Direction> direction,
        Modality modality,
        LocalDate periodStart,
        LocalDate periodEnd,
        Optional<String> indicator,
        OptionalInt parent,
        OptionalInt baseline) {

    SampleFact at(int newBegin, int newEnd) {
        return new SampleFact(
                newBegin,
                newEnd,
                value,
                high,
                unit,
                unitNorm,
                comparator,
                kind,
                direction,
                modality,
                periodStart,
                periodEnd,
                indicator,
                parent,
                baseline);
    }
}
