package org.zhibiao.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.zhibiao.table.InputReason;

/** Files of the kind in which office programs stored documents before docx, and still store encrypted ones. */
final class OleFile {

    private OleFile() {}

    /** Why such a file is not read. */
    static Extraction refusal(byte[] bytes) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
                return Extraction.refused(InputReason.ENCRYPTED, "a password protects it; save it without one");
            }
            return Extraction.refused(InputReason.UNSUPPORTED_FORMAT, kind(root) + " is not read; save it as .docx");
        } catch (IOException | RuntimeException e) {
            return Extraction.refused(
                    InputReason.UNSUPPORTED_FORMAT,
                    "a file of an older office program, and broken (" + e.getMessage()
                            + "), is not read; fetch it again, and save it as .docx");
        }
    }

    private static String kind(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return "the .doc of Word 97 to 2003, which WPS writes too,";
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return "a spreadsheet";
        }
        return "a file of an older office program";
    }
}
