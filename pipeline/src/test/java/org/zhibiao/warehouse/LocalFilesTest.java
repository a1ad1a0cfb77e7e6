package org.zhibiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** That files made without a process each have the permissions that Hadoop gives them. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class LocalFilesTest {
    @TempDir
    java.nio.file.Path folder;

    @Test
    void filesAndFoldersHaveThePermissionsThatHadoopGives() throws IOException {
        for (String permissions : new String[] {"700", "644", "1777", "000", "640"}) {
            Path ours = make(new LocalFiles(), "ours-" + permissions, permissions);
            Path hadoops = make(new LocalFileSystem(), "hadoops-" + permissions, permissions);
            assertThat(permissions(ours)).as(permissions).isEqualTo(permissions(hadoops));
            for (String made : new String[] {"file", "inside"}) {
                assertThat(permissions(new Path(ours, made)))
                        .as(made + " " + permissions)
                        .isEqualTo(permissions(new Path(hadoops, made)));
            }
        }
    }

    private Path make(FileSystem files, String name, String permissions) throws IOException {
        Path made = new Path("file://" + folder.resolve(name));
        files.initialize(made.toUri(), new Configuration());
        files.mkdirs(made);
        files.create(new Path(made, "file")).close();
        files.setPermission(new Path(made, "file"), new FsPermission(permissions));
        FileSystem.mkdirs(files, new Path(made, "inside"), new FsPermission(permissions));
        return made;
    }

    private static String permissions(Path path) throws IOException {
        java.nio.file.Path file = java.nio.file.Path.of(path.toUri());
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
