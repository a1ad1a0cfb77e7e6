package org.zhibiao.warehouse;

import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Words for what a file system throws: the JDK's exceptions often say no more than a path and their own name. */
final class Reasons {

    private Reasons() {}

    static String of(Throwable failure) {
        if (failure instanceof FileSystemException fault) {
            return ofFileSystem(fault);
        }
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure.getCause() == null || failure.getCause() == failure
                    ? "a " + failure.getClass().getSimpleName() + " without a message"
                    : of(failure.getCause());
        }
        String line = message.strip().lines().findFirst().orElse(message);
        return failure instanceof FileNotFoundException && !line.contains("(")
                ? line + " (no such file or folder)"
                : line;
    }

    private static String ofFileSystem(FileSystemException fault) {
        String subject = fault.getOtherFile() == null
                ? String.valueOf(fault.getFile())
                : fault.getFile() + " to " + fault.getOtherFile();
        return subject + " (" + what(fault) + ")";
    }

    private static String what(FileSystemException fault) {
        if (fault instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (fault instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (fault instanceof FileAlreadyExistsException) {
            return "something of this name is there already";
        }
        if (fault instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        }
        if (fault instanceof NotDirectoryException) {
            return "not a folder";
        }
        return fault.getReason() == null ? "refused by the file system" : fault.getReason();
    }
}
