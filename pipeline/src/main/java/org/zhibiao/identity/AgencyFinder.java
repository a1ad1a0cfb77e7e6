package org.zhibiao.identity;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the body that wrote a report. What is stated wins; else title, signature, source, opening, self references and names in
 * the body vote for bodies, and title, page and body for the division. Bodies named as superior, partner or addressee hardly
 * count. Divisions are those of the time of the report. Thread-safe.
 */
public final class AgencyFinder {
    private static final class Holder {
        private static final AgencyFinder STANDARD =
                new AgencyFinder(Regions.load(), AgencyFunctions.load(), LineageRules.load());
    }

    private final Regions regions;
    private final AgencyFunctions functions;
    private final LineageRules reforms;

    AgencyFinder(Regions regions, AgencyFunctions functions, LineageRules reforms) {
        this.reforms = reforms;
        this.regions = regions;
        this.functions = functions;
    }

    /** The finder with the rules that the jar carries; built once a JVM. */
    public static AgencyFinder standard() {
        return Holder.STANDARD;
    }

    /** The reporting body; empty when the clues name none or not its division. */
    public Optional<AgencyFinding> find(IdentityClues clues) {
        OptionalInt year = ReportTime.of(clues);
        Regions then = year.isPresent() ? regions.at(year.getAsInt()) : regions;
        return new AgencySearch(then, functions, reforms, year, clues).find();
    }
}
