package org.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.table.InputReason;
import org.zhibiao.text.RawDocument;

/** That small files that swell are refused, and that no document reaches beyond its own bytes. */
final class BombsTest {
    private static final String PARAGRAPH = "甬江区林业局2021年法治政府建设情况报告";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"LZWDecode", "RunLengthDecode"})
    void aPdfThatAnyFilterSwellsIsTooLarge(String filter) throws IOException {
        byte[] swollen = encoded(filter, 80 << 20);
        assertThat(swollen.length).isLessThan(2 << 20);
        assertThat(refused("a.pdf", pdf("/Filter /" + filter, swollen)).reason())
                .isEqualTo(InputReason.TOO_LARGE);
    }

    @Test
    void aFilterBehindAReferenceIsSeenToo() throws IOException {
        byte[] swollen = encoded("LZWDecode", 80 << 20);
        byte[] bomb = pdf("/Type /XObject /Subtype /Image /Filter 5 0 R", swollen);
        assertThat(refused("a.pdf", bomb).reason()).isEqualTo(InputReason.TOO_LARGE);
    }

    @Test
    void aPdfWhoseRowsNoMemoryHoldsIsTooLarge() throws IOException {
        byte[] content = encoded("FlateDecode", 100);
        byte[] wide = pdf("/Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns 2000000000>>", content);
        assertThat(refused("a.pdf", wide).reason()).isEqualTo(InputReason.TOO_LARGE);
    }

    @Test
    void whatIsOutsideIsNeverFetchedNorRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密的内容");
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/a";
            String entities = "<!DOCTYPE d [<!ENTITY a SYSTEM \"" + address + "\"><!ENTITY b SYSTEM \"" + secret.toUri()
                    + "\"><!ENTITY % c SYSTEM \"" + address + "\"> %c;]>";
            String document = "<?xml version=\"1.0\"?>" + entities
                    + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&a;&b;</w:t></w:r></w:p></w:body></w:document>";
            String page = entities + "<html><head><link rel=stylesheet href='" + address + "'><base href='" + address
                    + "'></head><body><p>" + PARAGRAPH + "&a;&b;</p><img src='" + address + "'><iframe src='"
                    + secret.toUri()
                    + "'></iframe><object data='" + address + "'></object><script src='" + address
                    + "'></script></body></html>";

            Extraction docx = read(
                    "a.docx", Docx.of("").entry("word/document.xml", document).bytes());
            Extraction external = read(
                    "a.docx",
                    Docx.of(Docx.p(PARAGRAPH))
                            .entry(
                                    "_rels/.rels",
                                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" TargetMode=\"External\" Target=\""
                                            + address + "\"/></Relationships>")
                            .bytes());
            Extraction html = read("a.html", page.getBytes(StandardCharsets.UTF_8));

            assertThat(docx).isInstanceOf(Extraction.Refused.class);
            assertThat(external).isInstanceOf(Extraction.Refused.class);
            assertThat(((Extraction.Text) html).decoded().text())
                    .contains(PARAGRAPH)
                    .doesNotContain("秘密");
            server.setSoTimeout(1);
            assertThat(isCalled(server)).as("someone called").isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b>", "<table><tr><td>", "<ol><li>", "<pre>甲", "<a href=x>", "<font>甲<b>", "<svg><p>"})
    void aPageOfEndlessNestingIsReadOrRefused(String opening) {
        String page = "<html><body><p>" + PARAGRAPH + "</p>" + opening.repeat(100_000) + PARAGRAPH;
        assertThat(read("a.html", page.getBytes(StandardCharsets.UTF_8))).isNotNull();
    }

    private static boolean isCalled(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    /** Zeros, as the filter writes them. */
    private static byte[] encoded(String filter, int zeros) throws IOException {
        if (filter.equals("RunLengthDecode")) {
            byte[] runs = new byte[2 * (zeros / 128) + 1];
            for (int i = 0; i + 1 < runs.length; i += 2) {
                runs[i] = (byte) 129;
            }
            runs[runs.length - 1] = (byte) 128;
            return runs;
        }
        if (filter.equals("LZWDecode")) {
            return lzw(zeros);
        }
        try (COSStream stream = new COSStream()) {
            try (OutputStream out = stream.createOutputStream(COSName.getPDFName(filter))) {
                out.write(new byte[zeros]);
            }
            return stream.createRawInputStream().readAllBytes();
        }
    }

    /** Each code stands for one zero more than the one before it, until the table is full and is cleared. */
    private static byte[] lzw(int zeros) {
        StringBuilder bits = new StringBuilder();
        long written = 0;
        code(bits, 256, 9);
        while (written < zeros) {
            code(bits, 0, 9);
            written++;
            for (int k = 2; k < 3_800; k++) {
                code(bits, 256 + k, width(256 + k));
                written += k;
            }
            code(bits, 256, 12);
        }
        byte[] bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return bytes;
    }

    private static int width(int tableSize) {
        return tableSize + 1 >= 2048 ? 12 : tableSize + 1 >= 1024 ? 11 : tableSize + 1 >= 512 ? 10 : 9;
    }

    private static void code(StringBuilder bits, int code, int width) {
        for (int i = width - 1; i >= 0; i--) {
            bits.append(code >> i & 1);
        }
    }

    /** A pdf of one page with this content stream; its object 5 is the name of a filter. */
    private static byte[] pdf(String filter, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] at = new int[6];
        out.writeBytes(ascii("%PDF-1.4\n"));
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
            "<<" + filter + "/Length " + content.length + ">>\nstream\n",
            "/LZWDecode"
        };
        for (int i = 0; i < objects.length; i++) {
            at[i + 1] = out.size();
            out.writeBytes(ascii((i + 1) + " 0 obj\n" + objects[i]));
            if (i == 3) {
                out.writeBytes(content);
                out.writeBytes(ascii("\nendstream"));
            }
            out.writeBytes(ascii("\nendobj\n"));
        }
        int xref = out.size();
        StringBuilder table = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (int i = 1; i <= 5; i++) {
            table.append("%010d 00000 n %n".formatted(at[i]));
        }
        out.writeBytes(ascii(table + "trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n" + xref + "\n%%EOF"));
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Extraction read(String name, byte[] content) {
        return TextExtractor.read(RawDocument.ofFile(name, content));
    }

    private static Extraction.Refused refused(String name, byte[] content) {
        Extraction extraction = read(name, content);
        assertThat(extraction).isInstanceOf(Extraction.Refused.class);
        return (Extraction.Refused) extraction;
    }
}
