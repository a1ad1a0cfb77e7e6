package org.zhibiao.evaluate;

import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.warehouse.Warehouse;

/** Scores the published snapshot against gold annotations. */
public final class Evaluation {

    private Evaluation() {}

    /** The scores as lines of text. */
    public static String run(SparkSession spark, Warehouse warehouse, Path gold) {
        return "no scores";
    }
}
