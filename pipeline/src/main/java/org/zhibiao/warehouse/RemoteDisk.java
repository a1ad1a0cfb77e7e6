package org.zhibiao.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.StreamCapabilities;
import org.zhibiao.fault.CallFault;

/**
 * HDFS or an object store, by Hadoop's connector.
 *
 * <p>On HDFS a rename is one step in the journal of the name node, and what was closed is on several data nodes, though
 * perhaps still in their memory; the manifest and CURRENT are forced to their disks. An object store keeps what was
 * closed, and replaces one object in one step; a folder it renames object by object, so that a run killed meanwhile
 * leaves a part of a snapshot, which nothing points at.
 */
final class RemoteDisk implements Disk {

    /** Those of Amazon, Google, Alibaba, Tencent and Huawei, and what speaks like them. */
    private static final Set<String> OBJECT_STORES = Set.of("s3a", "gs", "oss", "cosn", "obs");

    private final FileSystem files;
    private final Configuration configuration;

    RemoteDisk(FileSystem files, Configuration configuration) {
        this.files = files;
        this.configuration = configuration;
    }

    @Override
    public void prepare(Path root) throws IOException {
        if (files.exists(root) && !files.getFileStatus(root).isDirectory()) {
            throw new CallFault("--warehouse " + root + " is not a folder; name a folder, or a path that is free");
        }
        if (!files.mkdirs(root)) {
            throw new IOException(root + " cannot be made");
        }
    }

    @Override
    public void write(Path path, byte[] bytes) throws IOException {
        try (FSDataOutputStream out = files.create(path, true)) {
            out.write(bytes);
            if (out.hasCapability(StreamCapabilities.HSYNC)) {
                out.hsync();
            }
        }
    }

    /** Nothing is left to be asked for: files are as safe as closing them made them. */
    @Override
    public void force(Path folder) {}

    @Override
    public void rename(Path from, Path to) throws IOException {
        context(from).rename(from, to, Options.Rename.NONE);
    }

    /**
     * Where a rename is a copy and a removal, it would first remove the former file, and readers would for a moment find
     * none; there the new content is written over the former, which such stores do in one step.
     */
    @Override
    public void replace(Path from, Path to) throws IOException {
        if (OBJECT_STORES.contains(files.getUri().getScheme())) {
            FileUtil.copy(files, from, files, to, true, true, configuration);
        } else {
            context(from).rename(from, to, Options.Rename.OVERWRITE);
        }
    }

    /** There are no links; CURRENT is the authority. */
    @Override
    public void link(Path link, String target) {}

    @Override
    public List<String> names(Path folder) throws IOException {
        try {
            return Arrays.stream(files.listStatus(folder))
                    .map(entry -> entry.getPath().getName())
                    .toList();
        } catch (FileNotFoundException e) {
            return List.of();
        }
    }

    @Override
    public void remove(Path path) throws IOException {
        if (!files.delete(path, true) && files.exists(path)) {
            throw new IOException(path + " cannot be deleted");
        }
    }

    @Override
    public long freedBy(Path folder) throws IOException {
        long bytes = 0;
        for (FileStatus entry : files.listStatus(folder)) {
            bytes += entry.isDirectory() ? freedBy(entry.getPath()) : entry.getLen();
        }
        return bytes;
    }

    @Override
    public WriterLock lock(Path root, Holder holder) throws IOException {
        return LeaseLock.take(new Lease(files, configuration, root, holder), LeaseLock.Pace.USUAL);
    }

    private FileContext context(Path path) throws IOException {
        return FileContext.getFileContext(path.toUri(), configuration);
    }
}
