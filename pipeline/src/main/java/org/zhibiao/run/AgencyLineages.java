package org.zhibiao.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.StructType;
import org.zhibiao.identity.Lineage;

/** The history of bodies, which their names and the rules tell; reports are not read for it. */
final class AgencyLineages {
    private static final StructType LINEAGE = StructType.fromDDL("lineage_id string, predecessors array<struct<"
            + "predecessor_id: string, relation: string, effective_date: string, certain: boolean>>");

    private final UserDefinedFunction lineage;

    AgencyLineages(Core core) {
        UDF4<String, String, String, Integer, Row> tell =
                (id, name, region, year) -> row(core.lineage(id, name, region, year));
        lineage = udf(tell, LINEAGE);
    }

    private static Row row(Lineage lineage) {
        List<Row> predecessors = lineage.predecessors().stream()
                .map(p -> RowFactory.create(
                        p.agencyId(), p.relation().code(), p.effectiveDate().toString(), p.certain()))
                .toList();
        return RowFactory.create(lineage.lineageId(), predecessors.toArray(Row[]::new));
    }

    /** Bodies with their {@code lineage_id}. */
    Dataset<Row> named(Dataset<Row> agencies) {
        return agencies.withColumn("lineage_id", told().getField("lineage_id"));
    }

    /**
     * The rows of {@code agency_lineage}. A predecessor of which the rules are not certain counts only where it has reports.
     *
     * @param agencies the rows of {@code agencies}
     */
    Dataset<Row> links(Dataset<Row> agencies) {
        Dataset<Row> links = agencies.withColumn("told", told())
                .selectExpr("agency_id", "inline(told.predecessors)")
                .dropDuplicates("agency_id", "predecessor_id", "relation");
        Dataset<Row> known = agencies.select(col("agency_id").as("known_id"));
        return links.join(known, col("predecessor_id").equalTo(col("known_id")), "left")
                .where("certain or known_id is not null")
                .selectExpr(
                        "agency_id", "predecessor_id", "relation", "cast(effective_date as date) as effective_date");
    }

    private Column told() {
        return lineage.apply(col("agency_id"), col("name"), col("region_code"), col("last_year"));
    }
}
