package org.zhibiao.site;

import java.io.Serializable;

/**
 * A file to download.
 *
 * @param year the report year of its rows; empty for all
 * @param format csv or parquet
 * @param place where it lies below the site
 */
record DataFile(String table, String year, String format, String place, long bytes) implements Serializable {}
