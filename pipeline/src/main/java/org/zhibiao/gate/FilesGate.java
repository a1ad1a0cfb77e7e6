package org.zhibiao.gate;

import java.util.List;
import java.util.Map;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.warehouse.TableFiles;

/** Every table has a file, so that readers find its columns even when it has no rows. */
record FilesGate(List<TableSchema> tables, Map<String, TableFiles> files) implements Gate {

    @Override
    public List<GateResult> check() {
        return tables.stream().map(this::check).toList();
    }

    private GateResult check(TableSchema table) {
        return files.get(table.name()).files() > 0
                ? GateResult.passed("files_present", table.name())
                : new GateResult("files_present", table.name(), 1, "no Parquet file");
    }
}
