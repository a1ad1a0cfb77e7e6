package org.zhibiao.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** What is stated about a report beside its text. A stated field wins over what the text suggests. */
public record StatedMetadata(
        Optional<String> sourceUri,
        Optional<String> title,
        Optional<String> agency,
        OptionalInt reportYear,
        Optional<LocalDate> publishDate) {

    /** Nothing is stated. */
    public static final StatedMetadata NONE = new StatedMetadata(
            Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());
}
