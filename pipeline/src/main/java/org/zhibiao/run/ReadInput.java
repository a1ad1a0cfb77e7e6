package org.zhibiao.run;

import org.zhibiao.report.Report;
import org.zhibiao.table.InputOutcome;
import org.zhibiao.table.InputReason;

/**
 * One input after it was read: a row of the intermediate wide table, from which all others come.
 *
 * @param contentSha256 null when the bytes could not be read
 * @param readingKey null when there was no document to read
 * @param outcome {@code report}, {@code quarantined} or {@code ignored}, duplicates and former versions show later; null for
 *     a document that was not read because the former snapshot has read it
 * @param reason null unless quarantined
 * @param message null for a report
 * @param report null unless the outcome is {@code report}
 */
public record ReadInput(
        String inputPath,
        int recordNumber,
        String contentSha256,
        String readingKey,
        InputOutcome outcome,
        InputReason reason,
        String message,
        Report report) {}
