package org.zhibiao.jobs;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command without a subcommand: it explains itself. */
@Command(
        name = "jobs/run",
        description = "Reads yearly reports of Chinese public bodies into comparable Parquet tables.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:", "  jobs/run nightly"})
final class ZhibiaoCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this help")
    boolean help;
}
