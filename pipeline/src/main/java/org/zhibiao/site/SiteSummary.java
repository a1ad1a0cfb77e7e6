package org.zhibiao.site;

import org.apache.hadoop.fs.Path;

/**
 * What came of it.
 *
 * @param pages pages and the files that they need
 * @param dataFiles tables to download
 */
public record SiteSummary(Path out, String snapshotId, PageCounts pages, int dataFiles, long dataBytes) {}
