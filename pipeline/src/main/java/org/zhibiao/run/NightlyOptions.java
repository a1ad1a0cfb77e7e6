package org.zhibiao.run;

import java.util.List;
import org.apache.hadoop.fs.Path;

/**
 * What a nightly run reads and where it publishes.
 *
 * @param inputs files and folders
 * @param warehouse the warehouse; made when it does not exist
 * @param missing what becomes of inputs that the former snapshot had and that are no longer there
 * @param extent which inputs are extracted
 */
public record NightlyOptions(List<Path> inputs, Path warehouse, Missing missing, Extent extent) {

    /** What becomes of inputs that vanished. */
    public enum Missing {
        /** Their rows stay. */
        KEPT,
        /** They leave all tables. */
        FORGOTTEN
    }

    /** Which inputs are extracted. */
    public enum Extent {
        /** Those that are new, changed, or were read by other rules. */
        CHANGED,
        /** All that are there, as if nothing had been published; inputs that vanished are forgotten. */
        ALL
    }

    /** A run that extracts what changed and keeps what vanished. */
    public NightlyOptions(List<Path> inputs, Path warehouse) {
        this(inputs, warehouse, Missing.KEPT, Extent.CHANGED);
    }
}
