package org.zhibiao.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** What makes a file this file, under whatever name: device and inode, or its real path where there are none. */
final class FileKeys {

    private FileKeys() {}

    static Object of(Path file) throws IOException {
        Path real = file.toRealPath(LinkOption.NOFOLLOW_LINKS);
        return Optional.ofNullable(Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                        .fileKey())
                .orElse(real);
    }
}
