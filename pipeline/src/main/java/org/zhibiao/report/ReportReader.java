package org.zhibiao.report;

import org.zhibiao.text.RawDocument;

/** Reads one raw document. Pure: no Spark, no files, no clock; thread-safe. */
public final class ReportReader {

    private ReportReader() {}

    /** The reader with the rules that the jar carries; built once a JVM. */
    public static ReportReader standard() {
        return new ReportReader();
    }

    /** Hash over the rule files and the version of the extractor. */
    public String rulesVersion() {
        return "0";
    }

    /** The canonical indicators that the rules define. */
    public java.util.List<org.zhibiao.table.IndicatorRow> indicators() {
        return java.util.List.of();
    }

    /** Reads a document; every document gives exactly one reading, and no content makes this throw. */
    public Reading read(RawDocument document) {
        return new Reading.Rejected("", org.zhibiao.table.InputReason.NOT_A_REPORT, document.path());
    }
}
