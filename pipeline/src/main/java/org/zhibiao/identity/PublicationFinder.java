package org.zhibiao.identity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds day of publication and title. What is stated wins; else a date that the page calls its publication, then one that
 * it gives without saying of what, then the one of writing. A clock, a neighbour's date and a signature are none. Thread-safe.
 */
public final class PublicationFinder {

    /** What the clues say of the publication. */
    public Publication find(IdentityClues clues) {
        Optional<LocalDate> date = clues.stated().publishDate().or(() -> PublicationDates.of(clues));
        return new Publication(date, TitleLine.of(clues));
    }
}
