package org.zhibiao.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.zhibiao.fault.RunFault;

/**
 * The Parquet files of a table.
 *
 * @param rows rows in all, from the footers
 * @param bytes bytes on disk
 */
public record TableFiles(long rows, int files, long bytes) {

    /**
     * What the footers in a folder say; nothing for a folder that does not exist.
     *
     * @throws RunFault when one of them cannot be read; the message names the file
     */
    public static TableFiles of(Path folder, Configuration configuration) {
        try {
            return read(folder, configuration);
        } catch (IOException e) {
            throw new RunFault("the table in " + folder + " cannot be read: " + Reasons.of(e), e);
        }
    }

    static TableFiles read(Path folder, Configuration configuration) throws IOException {
        long rows = 0;
        long bytes = 0;
        List<FileStatus> found = list(folder, configuration);
        for (FileStatus file : found) {
            rows += rows(file, configuration);
            bytes += file.getLen();
        }
        return new TableFiles(rows, found.size(), bytes);
    }

    /** The Parquet files below a folder, in partitions too. */
    static List<FileStatus> list(Path folder, Configuration configuration) throws IOException {
        List<FileStatus> found = new ArrayList<>();
        collect(folder.getFileSystem(configuration), folder, found);
        return found;
    }

    private static void collect(FileSystem files, Path folder, List<FileStatus> found) throws IOException {
        FileStatus[] entries;
        try {
            entries = files.listStatus(folder);
        } catch (FileNotFoundException e) {
            return;
        }
        for (FileStatus entry : entries) {
            String name = entry.getPath().getName();
            if (entry.isDirectory()) {
                collect(files, entry.getPath(), found);
            } else if (name.endsWith(".parquet") && !name.startsWith(".") && !name.startsWith("_")) {
                found.add(entry);
            }
        }
    }

    private static long rows(FileStatus file, Configuration configuration) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(HadoopInputFile.fromStatus(file, configuration))) {
            return reader.getRecordCount();
        } catch (IOException | RuntimeException e) {
            // Parquet throws unchecked what a cut file makes it read.
            throw new IOException(file.getPath() + " is no whole Parquet file: " + Reasons.of(e), e);
        }
    }
}
