package org.zhibiao.identity;

/**
 * The year that a report is about and why it is thought to be that.
 *
 * @param confidence 0 to 1
 * @param evidence the words that name it, and where they stand
 */
public record YearFinding(int year, double confidence, String evidence) {}
