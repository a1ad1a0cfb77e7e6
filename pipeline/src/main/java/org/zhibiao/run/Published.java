package org.zhibiao.run;

import org.zhibiao.fault.CallFault;
import org.zhibiao.intake.LocalPaths;
import org.zhibiao.warehouse.Snapshot;
import org.zhibiao.warehouse.Warehouse;

/** The snapshot that a command works on. */
public final class Published {

    private Published() {}

    /**
     * The published snapshot of a warehouse.
     *
     * @throws CallFault when there is none
     */
    public static Snapshot requireIn(Warehouse warehouse) {
        return warehouse
                .current()
                .orElseThrow(() -> new CallFault("--warehouse " + LocalPaths.shown(warehouse.root())
                        + ": nothing is published there; run nightly first"));
    }
}
