package org.zhibiao.site;

import java.util.Comparator;
import java.util.List;
import org.zhibiao.table.IndicatorYearRow;

/**
 * What the page of one indicator shows.
 *
 * @param groups its groups of peers, the largest first; with their bodies where these are few
 * @param years its rows of {@code indicator_year}
 */
public record IndicatorContent(String indicatorId, List<Peers> groups, List<IndicatorYearRow> years) {

    /** Lists that the query found nothing for are empty. */
    public IndicatorContent {
        groups = groups == null
                ? List.of()
                : groups.stream()
                        .sorted(Comparator.comparingLong(Peers::agencyCount)
                                .reversed()
                                .thenComparingInt(Peers::groupNumber))
                        .toList();
        years = years == null ? List.of() : years;
    }
}
