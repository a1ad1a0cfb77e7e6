package org.zhibiao.identity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When and under which title a report was published.
 *
 * @param date day of publication, when the page or the metadata says it
 * @param title the title, joined when the text has it on two lines
 */
public record Publication(Optional<LocalDate> date, Optional<String> title) {}
