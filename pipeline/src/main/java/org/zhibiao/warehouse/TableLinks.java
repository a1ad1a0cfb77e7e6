package org.zhibiao.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;

/** Carries an unchanged table over into a new snapshot: hard links where the file system has them, else copies. */
public final class TableLinks {

    private static final String PARTITION = "report_year=";

    private TableLinks() {}

    /** Gives a new folder the Parquet files of another, partitions included. */
    public static void carry(Path from, Path to, Configuration configuration) throws IOException {
        FileSystem files = from.getFileSystem(configuration);
        String root = files.makeQualified(from).toUri().getPath();
        for (FileStatus file : TableFiles.list(from, configuration)) {
            String inside = file.getPath().toUri().getPath().substring(root.length() + 1);
            Path target = new Path(to, inside);
            files.mkdirs(target.getParent());
            if ("file".equals(files.getUri().getScheme())) {
                link(file.getPath(), target);
            } else {
                FileUtil.copy(files, file.getPath(), files, target, false, configuration);
            }
        }
    }

    /**
     * Gives a table those partitions of another snapshot's that are not written anew. A table without any partition gets
     * none: writing it has given it a file with its columns.
     *
     * @param anew the report years that are not carried over
     */
    public static void carryYears(Path from, Path to, Set<Integer> anew, Configuration configuration)
            throws IOException {
        FileSystem files = from.getFileSystem(configuration);
        for (FileStatus status : files.listStatus(from)) {
            String name = status.getPath().getName();
            if (status.isDirectory()
                    && name.startsWith(PARTITION)
                    && !anew.contains(Integer.valueOf(name.substring(PARTITION.length())))) {
                carry(status.getPath(), new Path(to, name), configuration);
            }
        }
    }

    private static void link(Path from, Path to) throws IOException {
        java.nio.file.Path source = java.nio.file.Path.of(from.toUri().getPath());
        java.nio.file.Path target = java.nio.file.Path.of(to.toUri().getPath());
        try {
            Files.createLink(target, source);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(source, target);
        }
    }
}
