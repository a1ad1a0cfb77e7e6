package org.zhibiao.jobs;

import java.io.File;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;
import org.zhibiao.fault.CallFault;

/** Makes Hadoop paths of what users write: a bare path is local in a local run, else one of Hadoop's default file system. */
final class Locations {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:/.*");

    /** A name, a colon and what is no port. */
    private static final Pattern SECRET = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*://)[^/@:]+:(?!\\d+(?:/|$))[^@]+@");

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

    /**
     * What an option names.
     *
     * @throws CallFault for a path that holds a secret, which every log, table and list of processes would show
     */
    Path path(String written) {
        Matcher secret = SECRET.matcher(written);
        if (secret.find()) {
            throw new CallFault(secret.replaceFirst("$1***@")
                    + " holds a name and a secret, which logs would show; give them as settings of the file system"
                    + " (core-site.xml, a credential provider, or spark.hadoop. settings)");
        }
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
