package org.zhibiao.site;

/**
 * A province-level division in a year.
 *
 * @param shelf the first two digits of its code
 */
public record Shelf(String shelf, String title, int year, long agencyCount, long reportCount) {}
