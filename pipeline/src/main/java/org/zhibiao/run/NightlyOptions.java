package org.zhibiao.run;

import java.util.List;
import org.apache.hadoop.fs.Path;

/**
 * What a nightly run reads and where it publishes.
 *
 * @param inputs files and folders
 * @param warehouse the warehouse; made when it does not exist
 */
public record NightlyOptions(List<Path> inputs, Path warehouse) {}
