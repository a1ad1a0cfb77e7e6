package org.zhibiao.aggregate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibiao.text.Sha256;

/** The SQL files beside this package, in the order in which they read each other. */
final class Steps {

    /** Raised with every change of this package's Java that can change a row. */
    private static final int JAVA = 1;

    private static final int LENGTH = 12;

    /** What a body's reports and those of its lineage tell; no other body has a say in it. */
    static final List<String> OF_BODIES = List.of("candidate_figures", "chosen_figures", "indicator_agency_year_own");

    /** Checks of a body's figures; of {@code indicator_agency_year} they read what {@link #OF_BODIES} give. */
    static final List<String> AUDITS = List.of(
            "audits/parts_sum",
            "audits/stated_growth",
            "audits/share_bounds",
            "audits/closed_more_than_accepted",
            "audits/from_to_direction",
            "audits/unit_conflict",
            "audits/duplicate_indicator",
            "audits");

    /** Everything, out of all base tables. */
    static final List<String> ALL = Stream.of(
                    OF_BODIES,
                    List.of("indicator_agency_year", "units_that_never_add_up", "indicator_year"),
                    AUDITS,
                    List.of("agency_year", "term_counts", "term_year"))
            .flatMap(List::stream)
            .toList();

    /** What a run that builds on a former snapshot runs besides. */
    private static final List<String> OF_INCREMENTS = List.of(
            "increment/changed_reports",
            "increment/touched_bodies",
            "increment/turned_years",
            "increment/touched_cells",
            "increment/term_counts",
            "increment/turned_audit_years");

    private Steps() {}

    /** Names all of them: rows that other steps computed are not built on. */
    static String version() {
        String all = Stream.concat(ALL.stream(), OF_INCREMENTS.stream())
                .map(SqlSteps::text)
                .collect(Collectors.joining("\u001f"));
        return JAVA + "-" + Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }
}
