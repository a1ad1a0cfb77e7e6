package org.zhibiao.site;

/** How many bodies and values an indicator has. */
public record Coverage(String indicatorId, long agencyCount, long valueCount, int firstYear, int lastYear) {}
