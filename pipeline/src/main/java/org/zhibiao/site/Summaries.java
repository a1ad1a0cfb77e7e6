package org.zhibiao.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.zhibiao.schema.RecordShape;
import org.zhibiao.table.YearRow;
import org.zhibiao.warehouse.Manifest;

/** Takes the counts that the driver needs out of the tables. */
final class Summaries {
    /** So many bodies the first page shows one by one; of more it shows divisions. */
    private static final int FEW_BODIES = 60;

    private final Source source;
    private final Manifest manifest;

    Summaries(Source source, Manifest manifest) {
        this.source = source;
        this.manifest = manifest;
    }

    Summary all() {
        return new Summary(
                manifest,
                collected(source.table("years"), YearRow.class),
                collected(source.rows("provinces"), Shelf.class),
                collected(source.rows("coverage"), Coverage.class),
                collected(source.rows("quality"), Tally.class),
                bodies());
    }

    private List<AgencyList> bodies() {
        long all = manifest.table("agencies").map(Manifest.TableEntry::rows).orElse(0L);
        if (all == 0 || all > FEW_BODIES) {
            return List.of();
        }
        List<AgencyList.Body> bodies = new ArrayList<>();
        collected(source.rows("agency_lists"), AgencyList.class).stream()
                .sorted(Comparator.comparing(AgencyList::shelf))
                .flatMap(list -> list.bodies().stream())
                .forEach(b -> bodies.add(new AgencyList.Body(
                        bodies.size(), b.agencyId(), b.name(), b.level(), b.function(), b.years())));
        return List.of(new AgencyList("", "", all, 0, bodies));
    }

    private static <T extends Record> List<T> collected(Dataset<Row> rows, Class<T> type) {
        RecordShape shape = RecordShape.of(type);
        return rows.collectAsList().stream()
                .map(row -> type.cast(shape.toRecord(row)))
                .toList();
    }
}
