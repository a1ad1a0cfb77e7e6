package org.zhibiao.identity;

import java.util.OptionalInt;

/** Names that the site of a successor shows around the report of a body that is no more. */
final class LaterNames {
    private final OptionalInt year;
    private final LineageRules rules;

    LaterNames(OptionalInt year, LineageRules rules) {
        this.year = year;
        this.rules = rules;
    }

    /** Whether only the page names a body, and its division or its name came after reports of that year were written. */
    boolean isLater(Candidate c) {
        return year.isPresent() && c.best().compareTo(Clue.SOURCE) >= 0 && (isNewDivision(c) || isNewName(c));
    }

    private boolean isNewDivision(Candidate c) {
        return !c.regions().isEmpty()
                && c.regions().keySet().stream()
                        .allMatch(r -> r.lifetime().from().getYear() > year.getAsInt());
    }

    private boolean isNewName(Candidate c) {
        return rules.to(c.body().official()).stream()
                .anyMatch(change -> rules.reform(change).onNational().getYear() > year.getAsInt());
    }
}
