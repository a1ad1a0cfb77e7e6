package org.zhibiao.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.io.IOUtils;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.zhibiao.run.Tasks;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.warehouse.Snapshot;

/** Puts every table into the site, as its Parquet files and as CSV, a file a year where a table is laid out by year. */
final class DataFiles {
    private static final Pattern YEAR = Pattern.compile("/report_year=(\\d+)/");
    private static final int BUFFER = 1 << 16;

    private final SparkSession spark;
    private final Snapshot snapshot;
    private final Folder folder;

    private record Copy(String table, String year, String from, String place) implements Serializable {}

    DataFiles(SparkSession spark, Snapshot snapshot, Folder folder) {
        this.spark = spark;
        this.snapshot = snapshot;
        this.folder = folder;
    }

    /** All files, in the order of the tables and years. */
    List<DataFile> write() throws IOException {
        List<Copy> copies = new ArrayList<>();
        List<Callable<DataFile>> sheets = new ArrayList<>();
        for (TableSchema table : Tables.all()) {
            Map<String, List<Path>> years = years(table);
            years.forEach((year, files) -> {
                copies.addAll(copies(table, year, files));
                sheets.add(() -> new CsvSheet(spark, table, year, files).write(folder));
            });
        }
        List<DataFile> written = new ArrayList<>(copied(copies));
        written.addAll(Tasks.all(sheets));
        return written;
    }

    private Map<String, List<Path>> years(TableSchema table) throws IOException {
        Path root = snapshot.table(table.name());
        Map<String, List<Path>> years = new TreeMap<>();
        FileSystem files = root.getFileSystem(configuration());
        if (!files.exists(root)) {
            return years;
        }
        RemoteIterator<LocatedFileStatus> found = files.listFiles(root, true);
        while (found.hasNext()) {
            Path file = found.next().getPath();
            if (file.getName().endsWith(".parquet") && !file.getName().startsWith("_")) {
                Matcher year = YEAR.matcher(file.toUri().getPath());
                years.computeIfAbsent(year.find() ? year.group(1) : "", y -> new ArrayList<>())
                        .add(file);
            }
        }
        years.values().forEach(list -> list.sort(null));
        return years;
    }

    private static List<Copy> copies(TableSchema table, String year, List<Path> files) {
        List<Copy> copies = new ArrayList<>();
        for (Path file : files) {
            String number = copies.isEmpty() ? "" : "-" + (copies.size() + 1);
            copies.add(new Copy(table.name(), year, file.toString(), place(table.name(), year) + number + ".parquet"));
        }
        return copies;
    }

    static String place(String table, String year) {
        return "data/" + table + "/" + table + (year.isEmpty() ? "" : "-" + year);
    }

    private List<DataFile> copied(List<Copy> copies) {
        Folder to = folder;
        SerializableConfiguration settings = new SerializableConfiguration(configuration());
        return JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(
                        copies,
                        Math.max(1, Math.min(copies.size(), spark.sparkContext().defaultParallelism())))
                .map(copy -> copy(copy, to, settings.value()))
                .collect();
    }

    private static DataFile copy(Copy copy, Folder to, Configuration configuration) throws IOException {
        Path from = new Path(copy.from);
        FileSystem files = from.getFileSystem(configuration);
        try (FSDataInputStream in = files.open(from);
                OutputStream out = to.create(copy.place)) {
            IOUtils.copyBytes(in, out, BUFFER);
        }
        return new DataFile(
                copy.table,
                copy.year,
                "parquet",
                copy.place,
                files.getFileStatus(from).getLen());
    }

    private Configuration configuration() {
        return spark.sparkContext().hadoopConfiguration();
    }
}
