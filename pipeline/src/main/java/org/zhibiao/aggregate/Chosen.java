package org.zhibiao.aggregate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.not;

import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/** Some values by which rows of any table are taken or left. */
final class Chosen {

    /** Up to so many are named in the query, so that readers of files skip what cannot hold them. */
    private static final int FEW = 100;

    /** Up to so many go to every task; rows of a large table then stay where they are. */
    private static final int MANY = 100_000;

    private static final String ID = "chosen_id";

    private final Column wanted;
    private final Dataset<Row> ids;
    private final long count;
    private final Optional<Object[]> few;

    private Chosen(Column wanted, Dataset<Row> ids, long count, Optional<Object[]> few) {
        this.wanted = wanted;
        this.ids = ids;
        this.count = count;
        this.few = few;
    }

    /**
     * Counts values and keeps them.
     *
     * @param expression what of a row is compared with them
     * @param ids {@code chosen_id}, each value once and none of them null
     */
    static Chosen of(SparkSession spark, String expression, Dataset<Row> ids) {
        Dataset<Row> kept = SqlSteps.kept(spark, ids);
        long count = kept.count();
        boolean text = kept.schema().apply(ID).dataType().equals(DataTypes.StringType);
        Optional<Object[]> few = count <= FEW && text
                ? Optional.of(
                        kept.collectAsList().stream().map(row -> row.get(0)).toArray())
                : Optional.empty();
        return new Chosen(expr(expression), kept, count, few);
    }

    long count() {
        return count;
    }

    /** The rows that have one of the values. */
    Dataset<Row> of(Dataset<Row> rows) {
        return few.map(values -> rows.where(wanted.isin(values))).orElseGet(() -> join(rows, "left_semi"));
    }

    /** The rows that have none of the values; theirs is not null. */
    Dataset<Row> others(Dataset<Row> rows) {
        return few.map(values -> rows.where(not(wanted.isin(values)))).orElseGet(() -> join(rows, "left_anti"));
    }

    private Dataset<Row> join(Dataset<Row> rows, String type) {
        return rows.join(count <= MANY ? broadcast(ids) : ids, wanted.equalTo(ids.col(ID)), type);
    }
}
