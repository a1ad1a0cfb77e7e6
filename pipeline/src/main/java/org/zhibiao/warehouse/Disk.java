package org.zhibiao.warehouse;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** What a warehouse needs of a file system beyond Hadoop's common operations: steps that are whole or not done. */
interface Disk {

    /** The disk of a file system. */
    static Disk of(FileSystem files, Configuration configuration) {
        return "file".equals(files.getUri().getScheme()) ? new LocalDisk() : new RemoteDisk(files, configuration);
    }

    /**
     * Makes the folder of a warehouse.
     *
     * @throws org.zhibiao.fault.CallFault when there is a file in its place, or no folder to make it in
     */
    void prepare(Path root) throws IOException;

    /** Writes a file, over a former one too; when this returns, its content is as safe as the file system makes it. */
    void write(Path path, byte[] bytes) throws IOException;

    /** Forces all files of a folder, and the folders themselves, to disk, where that can be asked for. */
    void force(Path folder) throws IOException;

    /** Renames in one step to a name that is free; fails when it is not. */
    void rename(Path from, Path to) throws IOException;

    /** Renames a file in one step, in the place of another. */
    void replace(Path from, Path to) throws IOException;

    /** Points a link at a folder beside it, by its relative path; does nothing where there are no links. */
    void link(Path link, String target) throws IOException;

    /** The names in a folder, of links that lead nowhere too; none when there is no such folder. */
    List<String> names(Path folder) throws IOException;

    /** Removes a file, or a folder with all that is in it; links, not what they lead to. Does nothing when it is gone. */
    void remove(Path path) throws IOException;

    /** The bytes that removing a folder gives back: not those of files that have a name elsewhere too. */
    long freedBy(Path folder) throws IOException;

    /**
     * Takes the lock of a warehouse.
     *
     * @throws org.zhibiao.fault.RunFault when another run has it
     */
    WriterLock lock(Path root, Holder holder) throws IOException;
}
