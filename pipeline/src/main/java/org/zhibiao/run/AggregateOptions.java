package org.zhibiao.run;

import org.apache.hadoop.fs.Path;

/**
 * Where aggregates are rebuilt.
 *
 * @param warehouse the warehouse, which has a published snapshot
 */
public record AggregateOptions(Path warehouse) {}
