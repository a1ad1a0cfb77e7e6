package org.zhibiao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Lists a folder of a file system that Hadoop knows, HDFS or an object store. */
final class HadoopListing {

    private final FileSystem files;
    private final List<FoundFile> found = new ArrayList<>();

    private HadoopListing(FileSystem files) {
        this.files = files;
    }

    static List<FoundFile> of(FileSystem files, Path root) throws IOException {
        HadoopListing listing = new HadoopListing(files);
        FileStatus status = files.getFileStatus(root);
        if (status.isDirectory()) {
            listing.folder(root);
        } else {
            listing.found.add(FoundFile.regular(status.getPath().toString(), status.getLen()));
        }
        return listing.found;
    }

    private void folder(Path folder) {
        try {
            for (FileStatus status : files.listStatus(folder)) {
                entry(status);
            }
        } catch (IOException e) {
            found.add(FoundFile.unreadable(
                    folder.toString(), "the folder cannot be listed: " + e.getMessage() + "; check its permissions"));
        }
    }

    private void entry(FileStatus status) {
        Path path = status.getPath();
        if (FoundFile.isHidden(path.getName())) {
            found.add(FoundFile.hidden(path.toString()));
        } else if (status.isDirectory()) {
            folder(path);
        } else {
            found.add(FoundFile.regular(path.toString(), status.getLen()));
        }
    }
}
