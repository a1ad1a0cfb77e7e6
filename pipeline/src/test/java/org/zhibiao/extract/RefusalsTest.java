package org.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.table.InputReason;
import org.zhibiao.text.RawDocument;

/** That a file without readable text is refused with its reason, and with what to do. */
final class RefusalsTest {
    private static final String PARAGRAPH = Docx.p("甬江区林业局2021年法治政府建设情况报告");

    static Stream<Arguments> files() throws Exception {
        byte[] docx = Docx.of(PARAGRAPH).bytes();
        byte[] pdf = Pdf.of("甬江区林业局2021年法治政府建设情况报告", "全年检查12次").bytes();
        return Stream.of(
                Arguments.of("a docx with a password", "a.docx", encrypted(docx), InputReason.ENCRYPTED, "password"),
                Arguments.of(
                        "a pdf with a password",
                        "a.pdf",
                        Pdf.of("甲").protectedBy("owner", "user").bytes(),
                        InputReason.ENCRYPTED,
                        "password"),
                Arguments.of(
                        "a pdf for holders of certificates", "a.pdf", foreign(pdf), InputReason.ENCRYPTED, "encrypted"),
                Arguments.of(
                        "half a docx",
                        "a.docx",
                        Arrays.copyOf(docx, docx.length / 2),
                        InputReason.UNREADABLE,
                        "fetch it again"),
                Arguments.of(
                        "a docx whose XML is broken",
                        "a.docx",
                        Docx.of("<w:p><w:r>").bytes(),
                        InputReason.UNREADABLE,
                        "fetch it again"),
                Arguments.of(
                        "a docx without its main part",
                        "a.docx",
                        withoutMainPart(),
                        InputReason.UNSUPPORTED_FORMAT,
                        "none of Word"),
                Arguments.of(
                        "half a pdf",
                        "a.pdf",
                        Arrays.copyOf(pdf, pdf.length / 2),
                        InputReason.UNREADABLE,
                        "its end is missing"),
                Arguments.of(
                        "a pdf of nothing but its sign",
                        "a.pdf",
                        bytes("%PDF-1.7\n%%EOF"),
                        InputReason.UNREADABLE,
                        "fetch it again"),
                Arguments.of(
                        "a scanned pdf",
                        "a.pdf",
                        Pdf.of("", "1", "").bytes(),
                        InputReason.NO_TEXT,
                        "recognise the text"),
                Arguments.of(
                        "a docx of pictures", "a.docx", Docx.of("<w:p/>").bytes(), InputReason.NO_TEXT, "recognise"),
                Arguments.of(
                        "an .ofd",
                        "a.docx",
                        Docx.zip(Map.of("OFD.xml", bytes("<x/>"))),
                        InputReason.UNSUPPORTED_FORMAT,
                        ".ofd"),
                Arguments.of(
                        "an archive of reports",
                        "a.txt",
                        Docx.zip(Map.of("a.txt", bytes("x"))),
                        InputReason.UNSUPPORTED_FORMAT,
                        "unpack it"),
                Arguments.of("a spreadsheet", "a.txt", spreadsheet(), InputReason.UNSUPPORTED_FORMAT, "none of Word"),
                Arguments.of(
                        "an old .doc",
                        "a.doc",
                        old("WordDocument"),
                        InputReason.UNSUPPORTED_FORMAT,
                        "save it as .docx"),
                Arguments.of("an old .xls", "a.wps", old("Workbook"), InputReason.UNSUPPORTED_FORMAT, "spreadsheet"),
                Arguments.of(
                        "the head of an old .doc",
                        "a.doc",
                        Arrays.copyOf(old("WordDocument"), 100),
                        InputReason.UNSUPPORTED_FORMAT,
                        "older office"),
                Arguments.of(
                        "a text named .doc",
                        "a.doc",
                        bytes("某局工作"),
                        InputReason.UNSUPPORTED_FORMAT,
                        ".doc is not read"),
                Arguments.of(
                        "bytes named .wps",
                        "a.WPS",
                        new byte[] {1, 2, 3},
                        InputReason.UNSUPPORTED_FORMAT,
                        ".wps is not read"),
                Arguments.of("a text named .docx", "a.docx", bytes("某局工作"), InputReason.UNREADABLE, "its bytes do not"),
                Arguments.of(
                        "bytes named .pdf", "a.pdf", new byte[] {1, 2, 3}, InputReason.UNREADABLE, "its bytes do not"),
                Arguments.of("rtf", "a.doc", bytes("{\\rtf1\\ansi}"), InputReason.UNSUPPORTED_FORMAT, "rtf"),
                Arguments.of(
                        "a picture",
                        "a.txt",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, 10},
                        InputReason.UNSUPPORTED_FORMAT,
                        "a picture"),
                Arguments.of("noise", "a.html", new byte[] {1, 2, 3, (byte) 0xff, 0, 7}, InputReason.NOT_TEXT, "UTF-8"),
                Arguments.of("nothing", "a.docx", new byte[0], InputReason.EMPTY, "fetch it again"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileIsRefusedWithItsReason(String what, String name, byte[] content, InputReason reason, String message) {
        Extraction.Refused refused = refused(name, content);
        assertThat(refused.reason()).as(refused.message()).isEqualTo(reason);
        assertThat(refused.message()).contains(message);
    }

    @Test
    void aDocumentThatInflatesBeyondMeasureIsTooLarge() {
        String body = Docx.p("一").repeat(1) + "<w:p><w:r><w:t>" + "零".repeat(40 << 20) + "</w:t></w:r></w:p>";
        assertThat(refused("a.docx", Docx.of(body).bytes()).reason()).isEqualTo(InputReason.TOO_LARGE);
    }

    @Test
    void aBombInAPartThatIsNeverReadIsSeenToo() {
        byte[] bomb = Docx.of(PARAGRAPH)
                .entry("word/media/image1.bmp", new byte[80 << 20])
                .bytes();
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(refused("a.docx", bomb).reason()).isEqualTo(InputReason.TOO_LARGE);
    }

    @Test
    void aStreamOfAPdfThatInflatesBeyondMeasureIsTooLarge() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.7\n1 0 obj\n<</Length 9/Filter/FlateDecode>>\nstream\n"));
        out.writeBytes(deflated(80 << 20));
        out.writeBytes(bytes("\nendstream\nendobj\nstartxref\n0\n%%EOF"));
        assertThat(refused("a.pdf", out.toByteArray()).reason()).isEqualTo(InputReason.TOO_LARGE);
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() {
        String laughs =
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"甲甲甲甲甲甲甲甲甲甲\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;&x;</w:t></w:r></w:p></w:body></w:document>";
        byte[] docx = Docx.of("").entry("word/document.xml", laughs).bytes();
        assertThat(refused("a.docx", docx).reason()).isEqualTo(InputReason.UNREADABLE);
    }

    @Test
    void nestingBeyondAllDocumentsDoesNotBreakTheReader() {
        String deep = "<w:sdt><w:sdtContent>".repeat(5_000) + PARAGRAPH + "</w:sdtContent></w:sdt>".repeat(5_000);
        Extraction extraction = TextExtractor.read(
                RawDocument.ofFile("a.docx", Docx.of(Docx.p("首段") + deep).bytes()));
        assertThat(((Extraction.Text) extraction).decoded().text()).isEqualTo("首段");
    }

    private static Extraction.Refused refused(String name, byte[] content) {
        Extraction extraction = TextExtractor.read(RawDocument.ofFile(name, content));
        assertThat(extraction).isInstanceOf(Extraction.Refused.class);
        return (Extraction.Refused) extraction;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encrypted(byte[] docx) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream encrypted = encryptor.getDataStream(file)) {
                encrypted.write(docx);
            }
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] foreign(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1)
                .replace(
                        "trailer\n<<",
                        "trailer\n<<\n/Encrypt <</Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s4 /V 1 /Recipients [<00>]>>");
        assertThat(text).contains("PubSec");
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] withoutMainPart() {
        return Docx.zip(Map.of(
                "[Content_Types].xml",
                bytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")));
    }

    private static byte[] spreadsheet() {
        return Docx.of(PARAGRAPH)
                .entry(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>")
                .bytes();
    }

    private static byte[] old(String stream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), stream);
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] deflated(int zeros) {
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[zeros]);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
