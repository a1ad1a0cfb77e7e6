package org.zhibiao.run;

import java.util.List;
import org.apache.hadoop.fs.Path;
import org.zhibiao.gate.DropLimits;

/**
 * What a nightly run reads and where it publishes.
 *
 * @param inputs files and folders
 * @param warehouse the warehouse; made when it does not exist
 * @param missing what becomes of inputs that the former snapshot had and that are no longer there
 * @param extent which inputs are extracted
 * @param limits how much may be lost against the former snapshot
 * @param drop what happens when more is lost
 */
public record NightlyOptions(
        List<Path> inputs, Path warehouse, Missing missing, Extent extent, DropLimits limits, Drop drop) {

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

    /** What happens when a run loses more than the limits. */
    public enum Drop {
        /** Nothing is published. */
        REFUSED,
        /** It is published all the same; the manifest keeps what was lost. */
        PUBLISHED
    }

    /** A run that extracts what changed, keeps what vanished and is guarded against losses. */
    public NightlyOptions(List<Path> inputs, Path warehouse) {
        this(inputs, warehouse, Missing.KEPT, Extent.CHANGED);
    }

    /** A run that is guarded against losses. */
    public NightlyOptions(List<Path> inputs, Path warehouse, Missing missing, Extent extent) {
        this(inputs, warehouse, missing, extent, DropLimits.STANDARD, Drop.REFUSED);
    }
}
