package org.zhibiao.jobs;

import java.util.concurrent.Callable;
import org.zhibiao.fault.CallFault;
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
            "Exit status: 1 the port is taken or the server failed, 2 the call is wrong, 143 stopped by SIGTERM.",
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
        if (port < 0 || port > LAST_PORT) {
            throw new CallFault("--port " + port + ": a port is a number from 0 to " + LAST_PORT);
        }
        Warehouse opened = warehouse.open(surroundings);
        Published.requireIn(opened);
        return Cli.PUBLISHED;
    }
}
