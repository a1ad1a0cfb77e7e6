package org.zhibiao.metric;

import java.util.Optional;
import java.util.OptionalInt;
import org.zhibiao.number.Quantity;
import org.zhibiao.table.Direction;
import org.zhibiao.table.MetricKind;
import org.zhibiao.table.MetricScope;
import org.zhibiao.table.Modality;

/**
 * A quantitative fact. Links are indices into the list of facts of the same report.
 *
 * @param quantity the number with its unit and place
 * @param sentence index of its sentence
 * @param subject what is measured, readable alone
 * @param kind what it says
 * @param direction of a change
 * @param period the days that it covers
 * @param modality whether it was, shall be, must be or was earlier
 * @param scope whose figure it is
 * @param parent the total of which it is a stated part
 * @param breakdown ordinal of the split of that total
 * @param baseline the from of a to, or the level that a change qualifies
 * @param indicator the canonical indicator
 */
public record Fact(
        Quantity quantity,
        int sentence,
        String subject,
        MetricKind kind,
        Optional<Direction> direction,
        Period period,
        Modality modality,
        MetricScope scope,
        OptionalInt parent,
        OptionalInt breakdown,
        OptionalInt baseline,
        Optional<Indicator> indicator) {}
