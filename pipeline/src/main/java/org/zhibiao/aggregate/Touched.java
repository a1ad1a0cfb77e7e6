package org.zhibiao.aggregate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What may be told otherwise than in a former snapshot.
 *
 * @param bodies {@code agency_id} of bodies of whose lineage a report came, went or changed, or which are known otherwise
 * @param years the report years in which words may count otherwise
 */
record Touched(Chosen bodies, Set<Integer> years) {

    private static final List<String> COMPARED = List.of("agencies", "reports");

    static Touched since(SparkSession spark, FormerTables former, Map<String, Dataset<Row>> base) {
        try (SqlSteps steps = new SqlSteps(spark)) {
            COMPARED.forEach(name -> {
                steps.register(name, base.get(name));
                steps.register("former_" + name, former.rows(name));
            });
            steps.register("stayed", former.stayed());
            steps.run("increment/changed_reports");
            steps.run("increment/touched_bodies");
            steps.run("increment/turned_years");
            return new Touched(
                    Chosen.of(spark, "agency_id", steps.result("touched_bodies")), years(steps.result("turned_years")));
        }
    }

    /** Of few years: how many there are does not depend on the number of reports. */
    static Set<Integer> years(Dataset<Row> years) {
        Set<Integer> found = new TreeSet<>();
        years.collectAsList().forEach(row -> found.add(row.getInt(0)));
        return found;
    }
}
