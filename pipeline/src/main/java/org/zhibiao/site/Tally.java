package org.zhibiao.site;

/**
 * Rows of a table with one code.
 *
 * @param list what is counted, such as audit
 * @param status a second code; empty for none
 */
public record Tally(String list, String code, String status, long rows) {}
