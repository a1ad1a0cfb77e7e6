package org.zhibiao.jobs;

import org.zhibiao.fault.CallFault;
import org.zhibiao.intake.LocalPaths;
import org.zhibiao.warehouse.Snapshot;
import org.zhibiao.warehouse.Warehouse;

/** The snapshot that a command works on. */
final class Published {

    private Published() {}

    static Snapshot requireIn(Warehouse warehouse) {
        return warehouse
                .current()
                .orElseThrow(() -> new CallFault("--warehouse " + LocalPaths.shown(warehouse.root())
                        + ": nothing is published there; run nightly first"));
    }
}
