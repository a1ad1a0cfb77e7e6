package org.zhibiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;

/** Where the views of DuckDB look for the files of a snapshot. */
final class DuckDbViewsTest {

    private static final String ID = "20260131T023000Z";

    @Test
    void aStoreIsNamedByItsOwnSchemeAndNotByThatOfHadoopsConnector() {
        assertThat(script("s3a://bucket/ware house/snapshots/" + ID, 5))
                .contains("-- s3://bucket/ware house\n")
                .contains("read_parquet('s3://bucket/ware house/snapshots/" + ID + "/agencies/*.parquet'")
                .doesNotContain("s3a://");
    }

    @Test
    void aPathOnALineOfItsOwnCannotEndTheComment() {
        assertThat(script("file:/ware\n;DROP TABLE house/snapshots/" + ID, 5)).contains("-- /ware?;DROP TABLE house\n");
    }

    @Test
    void signsOfAPatternInThePathStandForThemselves() {
        assertThat(script("file:/a [b]*?/snapshots/" + ID, 5))
                .contains("-- /a [[]b][*][?]\n")
                .contains("read_parquet('/a [[]b][*][?]/snapshots/" + ID + "/agencies/*.parquet'");
    }

    @Test
    void anEmptyTableHasNoFoldersOfYears() {
        assertThat(script("file:/w/snapshots/" + ID, 0))
                .contains("read_parquet('/w/snapshots/" + ID + "/metrics/*.parquet', hive_partitioning = false)");
        assertThat(script("file:/w/snapshots/" + ID, 5))
                .contains("read_parquet('/w/snapshots/" + ID + "/metrics/report_year=*/*.parquet',"
                        + " hive_partitioning = true, hive_types = {'report_year': INTEGER})");
    }

    @Test
    void whatTheManifestListsBesideTheDeclaredTablesIsLeftOut() {
        assertThat(script("file:/w/snapshots/" + ID, 5)).doesNotContain("former_table");
    }

    private static String script(String folder, long rows) {
        Manifest manifest = new Manifest(
                ID,
                "2026-01-31T02:30:00Z",
                "nightly",
                "1",
                "1",
                "1",
                "4",
                List.of(),
                Map.of(),
                List.of(entry("agencies", rows), entry("metrics", rows), entry("former_table", rows)),
                List.of());
        return new String(new DuckDbViews(new Path(folder), manifest).toSql(), StandardCharsets.UTF_8);
    }

    private static Manifest.TableEntry entry(String name, long rows) {
        return new Manifest.TableEntry(name, rows, 1, 10, List.of());
    }
}
