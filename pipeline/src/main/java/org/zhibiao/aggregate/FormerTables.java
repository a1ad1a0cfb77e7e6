package org.zhibiao.aggregate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;

/**
 * The tables of a former snapshot, from which audits and aggregates are carried over where nothing changed.
 *
 * @param tables its tables by name: those of which a row that nothing changed would be computed the same today
 * @param stayed {@code carried_id} of the reports that were read by the same rules and are as they were
 */
public record FormerTables(Map<String, Dataset<Row>> tables, Dataset<Row> stayed) {

    private static final String FOLLOWUP = "commitment_followup";

    /** The tables from which rows are carried over, and those with which the present ones are compared. */
    private static final List<TableSchema> BUILT_ON = Stream.of(
                    "agencies",
                    "reports",
                    "indicators",
                    "metrics",
                    "terms",
                    "audits",
                    "indicator_agency_year",
                    "indicator_year",
                    "agency_year",
                    "term_year")
            .map(Tables::named)
            .toList();

    /** Keeps the tables as they are given. */
    public FormerTables {
        tables = Map.copyOf(tables);
    }

    /** What became of promises; empty where it is to be judged anew. */
    Optional<FormerFollowups> followups() {
        return Optional.ofNullable(tables.get(FOLLOWUP)).map(rows -> new FormerFollowups(rows, stayed));
    }

    /** The tables of a snapshot that are of use here. */
    public static List<TableSchema> ofUse() {
        return Stream.concat(BUILT_ON.stream(), Stream.of(Tables.named(FOLLOWUP)))
                .toList();
    }

    /** Whether there is all from which audits and aggregates can be carried over. */
    boolean areWhole() {
        return BUILT_ON.stream().allMatch(table -> tables.containsKey(table.name()));
    }

    Dataset<Row> rows(String name) {
        return tables.get(name);
    }
}
