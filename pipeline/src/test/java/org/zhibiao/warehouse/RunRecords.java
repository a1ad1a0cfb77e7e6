package org.zhibiao.warehouse;

import java.util.List;
import java.util.Map;

/** Records of runs that did nothing but publish. */
public final class RunRecords {

    private RunRecords() {}

    /** The record beside a manifest. */
    public static RunRecord of(Manifest manifest) {
        return new RunRecord(
                manifest.snapshotId(),
                manifest.command(),
                manifest.createdAt(),
                manifest.createdAt(),
                manifest.inputPaths(),
                Map.of(),
                manifest.inputOutcomes(),
                Map.of(),
                List.of(),
                manifest.rulesVersion(),
                manifest.codeVersion(),
                manifest.sparkVersion(),
                "17",
                "none");
    }
}
