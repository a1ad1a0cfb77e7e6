package org.zhibiao.site;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhibiao.table.IndicatorRow;

/**
 * What all pages of one site know: the snapshot that they show, and the short lists that the rules bound.
 *
 * @param snapshotId the snapshot
 * @param rulesVersion version of the rules that read the reports
 * @param indicators the indicators by id
 * @param functions the Chinese names of the fields of work by code
 */
record Edition(String snapshotId, String rulesVersion, Map<String, Indicator> indicators, Map<String, String> functions)
        implements Serializable {

    /** What pages say of an indicator. */
    record Indicator(
            String id, String name, String topic, String definition, String unit, String aggregation, String higherIs)
            implements Serializable {

        static Indicator of(IndicatorRow row, String topic) {
            return new Indicator(
                    row.indicatorId(),
                    row.name(),
                    topic,
                    row.definition(),
                    row.defaultUnit(),
                    Words.of(row.aggregation()),
                    Words.of(row.higherIs()));
        }
    }

    Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(id).map(indicators::get);
    }

    /** The ids of all indicators, in order. */
    List<String> indicatorIds() {
        return indicators.keySet().stream().sorted().toList();
    }

    /** The Chinese name of a field of work; empty for none. */
    String function(String code) {
        return code == null ? "" : functions.getOrDefault(code, code);
    }
}
