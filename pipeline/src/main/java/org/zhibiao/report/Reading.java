package org.zhibiao.report;

import org.zhibiao.table.InputReason;

/** What became of one raw document: a report, or a reason why it is none. */
public sealed interface Reading {

    /** SHA-256 of the raw bytes, lower-case hexadecimal. */
    String contentSha256();

    /** The document is a report. */
    record Accepted(String contentSha256, Report report) implements Reading {}

    /**
     * The document is no report.
     *
     * @param message the reason in words, with the value at fault and what to do
     */
    record Rejected(String contentSha256, InputReason reason, String message) implements Reading {}
}
