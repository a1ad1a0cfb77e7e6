package org.zhibiao.commitment;

import java.time.LocalDate;
import java.util.Optional;
import org.zhibiao.table.Continuity;

/**
 * A sentence in which a body binds itself.
 *
 * @param begin where it begins
 * @param end exclusive end, without the end mark
 * @param promiseBegin where the promise itself begins; what stands before it tells the state of the matter, or announces
 * @param sentence index of the sentence
 * @param targetYear the year for which it is promised
 * @param deadline last day, where the sentence names one
 * @param action the governing verb
 * @param object what is to be done
 * @param continuity new work or work in hand
 * @param confidence 0 to 1
 */
public record Commitment(
        int begin,
        int end,
        int promiseBegin,
        int sentence,
        int targetYear,
        Optional<LocalDate> deadline,
        Optional<String> action,
        Optional<String> object,
        Continuity continuity,
        double confidence) {}
