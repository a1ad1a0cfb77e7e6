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

    /**
     * Whether only the page names a body, and its division or its name came after reports of that year were written; a title
     * that names no more than a division may be the archive's too.
     */
    boolean isLater(Candidate c) {
        boolean byPage = c.best().compareTo(Clue.SOURCE) >= 0;
        boolean byDivision = byPage || c.best() == Clue.TITLE_REGION;
        return year.isPresent() && ((byDivision && isNewDivision(c)) || (byPage && isNewName(c)));
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
