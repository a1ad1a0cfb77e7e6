package org.zhibiao.jobs;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhibiao.fault.CallFault;
import org.zhibiao.fault.RunFault;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the command line, runs the command and turns faults into messages and exit statuses. */
final class Cli {

    static final int PUBLISHED = 0;
    static final int FAILED = 1;
    static final int WRONG_CALL = 2;
    static final int PUBLISHED_WITH_QUARANTINE = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

    private final PrintStream out;
    private final PrintStream err;
    private final Surroundings surroundings;

    Cli(PrintStream out, PrintStream err, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.surroundings = new Surroundings(out, environment);
    }

    int run(String... args) {
        CommandLine line = new CommandLine(new ZhibiaoCommand())
                .addSubcommand(new NightlyCommand(surroundings))
                .addSubcommand(new AggregateCommand(surroundings))
                .addSubcommand(new EvaluateCommand(surroundings))
                .addSubcommand(new SiteCommand(surroundings))
                .addSubcommand(new ServeCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new SnapshotsCommand(surroundings))
                .addSubcommand(new RollbackCommand(surroundings))
                .addSubcommand(new PruneCommand(surroundings))
                .addSubcommand(new DescribeCommand(surroundings));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((fault, given) -> wrongCall(fault))
                .setExecutionExceptionHandler((fault, command, result) -> failed(command.getCommandName(), fault));
        if (args.length == 0) {
            line.usage(err);
            return WRONG_CALL;
        }
        return line.execute(args);
    }

    private int wrongCall(ParameterException fault) {
        String command = fault.getCommandLine().getCommandSpec().qualifiedName(" ");
        err.println(fault.getMessage());
        err.println("see: " + command + " --help");
        return WRONG_CALL;
    }

    private int failed(String command, Exception fault) {
        LOG.error("{} failed", command, fault);
        if (fault instanceof CallFault) {
            err.println(fault.getMessage());
            return WRONG_CALL;
        }
        if (fault instanceof RunFault) {
            err.println("failed: " + fault.getMessage());
            return FAILED;
        }
        err.println("failed, readers keep the former snapshot: "
                + DiskTrouble.in(fault).orElseGet(() -> firstLine(fault)) + "; the whole story is in "
                + surroundings.logPlace());
        return FAILED;
    }

    /** Spark puts the stack of an executor into the message. */
    private static String firstLine(Exception fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null
                ? ""
                : cause.getMessage().lines().findFirst().orElse("");
        return cause.getClass().getSimpleName() + ": " + message;
    }
}
