package org.zhibiao.sample;

import java.math.BigDecimal;
import java.util.Optional;
import org.zhibiao.table.Comparator;
import org.zhibiao.table.Selection;

/** What a row of indicator_agency_year has to say; numbers without trailing zeros. */
public record ExpectedAgencyYear(
        String indicatorId,
        String unitNorm,
        String agencyName,
        int year,
        Optional<BigDecimal> value,
        Optional<BigDecimal> valueHigh,
        Optional<Comparator> comparator,
        Selection selection,
        long candidateCount,
        int sourceReportYear,
        Optional<BigDecimal> restatedValue,
        Optional<BigDecimal> priorValue,
        Optional<BigDecimal> changeAbs,
        Optional<BigDecimal> changePct,
        Optional<Comparator> changeComparator,
        Optional<BigDecimal> statedChangePct,
        Optional<String> notComparableReason,
        Optional<Integer> peerCount,
        Optional<Integer> peerRank,
        Optional<BigDecimal> peerMedian) {}
