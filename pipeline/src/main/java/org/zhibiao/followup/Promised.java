package org.zhibiao.followup;

import java.util.List;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.table.MetricRow;

/**
 * A promise that is due to be looked for.
 *
 * @param commitment the promise
 * @param followupYear the year in whose report it is looked for
 * @param targets the figures that it sets, those of {@code target_metric_ids}
 */
public record Promised(CommitmentRow commitment, int followupYear, List<MetricRow> targets) {

    /** A list that is null, as of a report without such rows, is empty. */
    public Promised {
        targets = targets == null ? List.of() : List.copyOf(targets);
    }
}
