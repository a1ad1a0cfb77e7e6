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
        return new Publication(dateOf(clues), clues.titleLine());
    }

    static Optional<LocalDate> dateOf(IdentityClues clues) {
        return clues.stated().publishDate().or(clues::publishDate);
    }
}
