package org.zhibiao.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.gate.DropGuard;
import org.zhibiao.gate.DropLimits;
import org.zhibiao.gate.GateResult;
import org.zhibiao.schema.StoredRows;
import org.zhibiao.schema.Tables;
import org.zhibiao.warehouse.Manifest;
import org.zhibiao.warehouse.Snapshot;

/** What staged tables have lost against the published snapshot. */
record Losses(SparkSession spark, SnapshotBuild build) {

    List<GateResult> of(Snapshot published, DropLimits limits) {
        DropGuard guard = new DropGuard(limits);
        Map<String, Long> rows = new LinkedHashMap<>();
        for (Manifest.TableEntry table : published.manifest().tables()) {
            rows.put(table.name(), table.rows());
        }
        List<GateResult> results = new ArrayList<>(guard.tables(rows, build.files()));
        if (published.has("metrics")) {
            Dataset<Row> former = StoredRows.of(spark, Tables.named("metrics").type(), published.table("metrics"));
            results.addAll(guard.groups(former, build.staged("metrics"), build.staged("agencies")));
        }
        return results;
    }
}
