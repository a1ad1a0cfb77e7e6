package org.zhibiao.site;

import org.apache.hadoop.fs.Path;

/**
 * What to write and where to.
 *
 * @param warehouse the warehouse, which has a published snapshot
 * @param out the folder of the site
 */
public record SiteOptions(Path warehouse, Path out) {}
