package org.zhibiao.jobs;

import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/** What a command has around it: where it prints, and the environment that jobs/run sets. */
final class Surroundings {

    private final PrintStream out;
    private final Map<String, String> environment;

    Surroundings(PrintStream out, Map<String, String> environment) {
        this.out = out;
        this.environment = environment;
    }

    PrintStream out() {
        return out;
    }

    /** The checkout from which jobs/run started; empty under spark-submit. */
    Optional<String> home() {
        return Optional.ofNullable(environment.get("ZHIBIAO_HOME")).filter(home -> !home.isEmpty());
    }

    /** Whether a person watches, so that a line may be drawn over. */
    ConsoleProgress.Kind progress() {
        return "1".equals(environment.get("ZHIBIAO_TERMINAL"))
                ? ConsoleProgress.Kind.TERMINAL
                : ConsoleProgress.Kind.PLAIN;
    }

    String logPlace() {
        return Optional.ofNullable(System.getProperty("zhibiao.log")).orElse("the log of the driver");
    }
}
