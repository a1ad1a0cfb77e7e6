package org.zhibiao.jobs;

import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.fault.CallFault;
import org.zhibiao.fault.RunFault;
import org.zhibiao.run.Published;
import org.zhibiao.serve.ReadOnly;
import org.zhibiao.serve.ServedTables;
import org.zhibiao.serve.SqlServer;
import org.zhibiao.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets tools without Spark query the published tables over JDBC. */
@Command(
        name = "serve",
        description =
                "Lets dashboards query the published snapshot over JDBC, read-only, until it is stopped. When another"
                        + " snapshot is published, later queries read that one. There is no authentication: whoever reaches the"
                        + " port can read the tables.",
        footer = {
            "",
            "Exit status: 1 it failed, 2 the call is wrong, also when the port is taken, 130 or 143 stopped by a signal.",
            "",
            "Example:",
            "  jobs/run serve --warehouse data/warehouse --port 10000"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    private final Surroundings surroundings;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "the address to listen at; with another than the default, other machines can read the tables"
                    + " (default: ${DEFAULT-VALUE})")
    String host;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "10000",
            description = "the port; 0 takes a free one (default: ${DEFAULT-VALUE})")
    int port;

    @Mixin
    WarehouseOption warehouse = new WarehouseOption();

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Warehouse opened = warehouse.open(surroundings);
        Published.requireIn(opened);
        try (StopSignal stop = StopSignal.taken();
                SqlServer server = listen();
                ScratchFolder scratch = ScratchFolder.make("zhibiao-serve")) {
            ReadOnly guard = new ReadOnly(opened.root() + "/snapshots");
            return SparkStart.with("serve", guarded(guard, scratch), spark -> {
                serve(new Serving(spark, opened, new ServedTables(spark, guard), server, surroundings.out()), stop);
                return Cli.PUBLISHED;
            });
        } catch (IOException e) {
            throw new RunFault("the server failed: " + e.getMessage(), e);
        }
    }

    private static void serve(Serving serving, StopSignal stop) {
        try {
            serving.until(stop);
        } catch (IOException e) {
            throw new RunFault("the server failed: " + e.getMessage(), e);
        }
    }

    private SqlServer listen() {
        if (port < 0 || port > LAST_PORT) {
            throw new CallFault("--port " + port + ": a port is a number from 0 to " + LAST_PORT);
        }
        try {
            return SqlServer.at(host, port);
        } catch (BindException e) {
            throw new CallFault(
                    "--host " + host + " --port " + port + ": " + e.getMessage()
                            + "; name an address of this machine, and a port that no other program has",
                    e);
        } catch (IOException e) {
            throw new CallFault("--host " + host + ": " + e.getMessage(), e);
        }
    }

    /** The catalog lives in memory as long as the server; what Spark wants on disk for it goes with it. */
    private static UnaryOperator<SparkSession.Builder> guarded(ReadOnly guard, ScratchFolder scratch) {
        return builder -> {
            ReadOnly.settings().forEach(builder::config);
            return builder.withExtensions(guard::into)
                    .config("spark.sql.catalogImplementation", "in-memory")
                    .config("spark.sql.warehouse.dir", scratch.path().toUri().toString());
        };
    }
}
