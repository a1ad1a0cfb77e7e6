package org.zhibiao.site;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhibiao.schema.RecordShape;
import org.zhibiao.structure.Topics;
import org.zhibiao.table.IndicatorRow;

/** Takes the short lists that all pages need out of the tables. */
final class Editions {
    private final Source source;

    Editions(Source source) {
        this.source = source;
    }

    Edition of(String snapshotId, String rulesVersion) {
        return new Edition(snapshotId, rulesVersion, indicators(), functions());
    }

    private Map<String, Edition.Indicator> indicators() {
        RecordShape shape = RecordShape.of(IndicatorRow.class);
        return new HashMap<>(source.table("indicators").collectAsList().stream()
                .map(row -> (IndicatorRow) shape.toRecord(row))
                .map(row -> Edition.Indicator.of(row, Topics.standard().name(row.topic())))
                .collect(Collectors.toMap(Edition.Indicator::id, indicator -> indicator)));
    }

    private Map<String, String> functions() {
        return new HashMap<>(source
                .table("agencies")
                .where("function_code IS NOT NULL AND function IS NOT NULL")
                .groupBy("function_code")
                .agg(Map.of("function", "max"))
                .collectAsList()
                .stream()
                .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1))));
    }
}
