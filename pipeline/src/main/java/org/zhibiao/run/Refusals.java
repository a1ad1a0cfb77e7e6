package org.zhibiao.run;

import java.util.List;
import java.util.stream.Collectors;
import org.zhibiao.gate.GateResult;

/** Says why a run is not published, and what to do. */
final class Refusals {

    private static final String NOTHING = "nothing was published, readers keep the former snapshot:";

    private Refusals() {}

    static String ofFaults(List<GateResult> failed) {
        return NOTHING
                + failed.stream()
                        .map(result -> "\n  gate %s: table %s has %,d rows at fault, for example %s"
                                .formatted(result.gate(), result.table(), result.violations(), result.example()))
                        .collect(Collectors.joining())
                + "\n  look the example up with: jobs/run explain --file REPORT, and mend the rule; "
                + "it is a fault of the program or its rules, not of the input";
    }

    static String ofLosses(List<GateResult> lost) {
        return NOTHING
                + lost.stream().map(result -> "\n  " + line(result)).collect(Collectors.joining())
                + "\n  look whether inputs are missing (select reason, count(*) from inputs group by reason) or a rule "
                + "no longer matches; where the loss is right, run again with --publish-anyway, or raise --max-table-drop "
                + "or --max-group-drop";
    }

    static String line(GateResult lost) {
        return "gate %s: %s fell, %s".formatted(lost.gate(), lost.table(), lost.example());
    }
}
