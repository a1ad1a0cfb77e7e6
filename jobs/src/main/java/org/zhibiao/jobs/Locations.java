package org.zhibiao.jobs;

import java.io.File;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;

/** Makes Hadoop paths of what users write: a bare path is local in a local run, else one of Hadoop's default file system. */
final class Locations {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:/.*");

    private final String master;

    private Locations(String master) {
        this.master = master;
    }

    /** For the master that spark-submit names; local without one. */
    static Locations ofThisRun() {
        return ofMaster(System.getProperty("spark.master", "local"));
    }

    static Locations ofMaster(String master) {
        return new Locations(master);
    }

    Path path(String written) {
        if (SCHEME.matcher(written).matches()) {
            return new Path(written);
        }
        return master.startsWith("local") ? local(written) : new Path(written);
    }

    /** Made absolute here: Hadoop reads a colon in a relative path as a scheme. */
    private static Path local(String written) {
        String absolute = java.nio.file.Path.of(new File(written).getAbsolutePath())
                .normalize()
                .toString();
        return new Path("file", null, absolute);
    }
}
