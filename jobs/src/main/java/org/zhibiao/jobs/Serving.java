package org.zhibiao.jobs;

import java.io.IOException;
import java.io.PrintStream;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.intake.LocalPaths;
import org.zhibiao.run.Published;
import org.zhibiao.serve.ServedTables;
import org.zhibiao.serve.SqlServer;
import org.zhibiao.warehouse.Warehouse;

/** The work of a server: it answers, and follows the pointer, until a signal ends it. */
final class Serving {

    private static final long LOOK_SECONDS = 2;

    private final SparkSession spark;
    private final Warehouse warehouse;
    private final ServedTables tables;
    private final SqlServer server;
    private final PrintStream out;
    private String complaint = "";

    Serving(SparkSession spark, Warehouse warehouse, ServedTables tables, SqlServer server, PrintStream out) {
        this.spark = spark;
        this.warehouse = warehouse;
        this.tables = tables;
        this.server = server;
        this.out = out;
    }

    void until(StopSignal stop) throws IOException {
        tables.serve(Published.requireIn(warehouse));
        server.serve(spark);
        out.printf(
                "serving snapshot %s of %s at jdbc:hive2://%s:%d/default; stop with Ctrl-C%n",
                tables.snapshotId(), LocalPaths.shown(warehouse.root()), server.host(), server.port());
        if (!server.isLocal()) {
            out.println("other machines can connect: there is no authentication, whoever reaches the port can read the"
                    + " tables");
        }
        while (!stop.within(LOOK_SECONDS)) {
            follow();
        }
    }

    /** What is served stays served when there is nothing better. */
    private void follow() {
        if (warehouse.published().equals(tables.snapshotId())) {
            return;
        }
        try {
            tables.serve(Published.requireIn(warehouse));
            complaint = "";
            out.println("serving snapshot " + tables.snapshotId());
        } catch (RuntimeException e) {
            String message = String.valueOf(e.getMessage());
            if (!message.equals(complaint)) {
                complaint = message;
                out.println("still serving snapshot " + tables.snapshotId() + ": " + message);
            }
        }
    }
}
