package org.zhibiao.site;

import java.math.BigDecimal;
import org.zhibiao.table.Comparator;
import org.zhibiao.table.Selection;

/**
 * One value of a body in a year, with the place of the first figure that it rests on; columns as in {@code
 * indicator_agency_year}.
 *
 * @param reportId the report of that figure
 * @param charBegin where it begins there
 */
public record IndicatorValue(
        int year,
        BigDecimal value,
        BigDecimal valueHigh,
        Comparator comparator,
        Selection selection,
        long candidateCount,
        String metricId,
        String reportId,
        Integer charBegin,
        Integer peerRank,
        Integer peerCount,
        BigDecimal peerMedian) {}
