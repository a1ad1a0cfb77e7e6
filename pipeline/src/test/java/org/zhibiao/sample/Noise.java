package org.zhibiao.sample;

/** What sites and converters do to the text of an invented report. */
public enum Noise {
    /** The furniture of a page around the report. */
    PAGE,
    /** That, and by chance wrapped lines, page breaks in sentences, misread characters or a paragraph told twice. */
    ALL
}
