package org.zhibiao.gate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Every id that refers to one table is there. The references are all to the same table. */
record ReferenceGate(List<Reference> references, Map<String, Dataset<Row>> from, Map<String, Dataset<Row>> to)
        implements Gate {

    @Override
    public List<GateResult> check() {
        Reference first = references.get(0);
        Dataset<Row> ids = to.get(first.to().name()).select(col(first.id()).as("known"));
        Dataset<Row> referring =
                references.stream().map(this::referring).reduce(Dataset::union).orElseThrow();
        Dataset<Row> dangling = referring
                .where("id is not null")
                .join(ids, col("id").equalTo(col("known")), "left_anti")
                .select(col(Violations.SUBJECT), concat(lit("id "), col("id")).as(Violations.EXAMPLE));
        return Violations.tally(
                "references_resolve",
                references.stream().map(Reference::subject).toList(),
                dangling);
    }

    private Dataset<Row> referring(Reference reference) {
        return from.get(reference.from().name())
                .select(Violations.subject(reference.subject()), reference.ids().as("id"));
    }
}
