package org.zhibiao.site;

import java.util.List;
import java.util.stream.Stream;
import org.zhibiao.table.AgencyLevel;
import org.zhibiao.table.MetricScope;
import org.zhibiao.table.ReportType;

/**
 * Bodies that compare in one indicator: of one level and field of work, with figures of one scope and unit.
 *
 * @param groupNumber its number among the groups of the indicator, from 1
 * @param agencyCount the bodies of the whole group
 * @param seriesCount the bodies of all groups of the indicator
 * @param part which two hundred of the group these are, from 0
 */
public record Peers(
        String indicatorId,
        ReportType reportType,
        MetricScope scope,
        String unitNorm,
        AgencyLevel level,
        String functionCode,
        int groupNumber,
        long agencyCount,
        long seriesCount,
        int part,
        List<Body> bodies) {

    private static final int A_PAGE = 200;

    /** One body with its values, year by year. */
    public record Body(int place, String agencyId, String agencyName, List<IndicatorValue> years) {}

    /** The bodies in the order of their divisions. */
    public Peers {
        bodies = bodies == null
                ? List.of()
                : bodies.stream()
                        .sorted(java.util.Comparator.comparingInt(Body::place))
                        .toList();
    }

    int parts() {
        return (int) ((agencyCount + A_PAGE - 1) / A_PAGE);
    }

    String name(Edition edition) {
        return Stream.of(
                        level == null ? "级别不明" : Words.of(level),
                        functionCode == null ? "领域不明" : edition.function(functionCode),
                        scope == MetricScope.OWN ? "" : Words.of(scope),
                        reportType == ReportType.LAW_BASED_GOVERNMENT ? "" : Words.of(reportType),
                        unitNorm)
                .filter(word -> !word.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }
}
