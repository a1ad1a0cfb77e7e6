package org.zhibiao.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Makes pdfs with Chinese text in a font that readers bring themselves, so that none has to be embedded. */
public final class Pdf {
    private final PDDocument document = new PDDocument();

    private Pdf() {}

    /** A pdf with these pages, each of lines. */
    public static Pdf of(String... pages) {
        Pdf pdf = new Pdf();
        for (String page : pages) {
            pdf.page(column(page, 50));
        }
        return pdf;
    }

    /** A pdf of one page with two columns, written one after the other. */
    public static Pdf ofColumns(String left, String right) {
        Pdf pdf = new Pdf();
        pdf.page(column(left, 50) + column(right, 320));
        return pdf;
    }

    private static String column(String text, int x) {
        StringBuilder content = new StringBuilder();
        int y = 780;
        for (String line : text.split("\n", -1)) {
            String hex = HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
            content.append("BT /F1 12 Tf %d %d Td <%s> Tj ET%n".formatted(x, y, hex));
            y -= 20;
        }
        return content.toString();
    }

    private void page(String content) {
        try {
            PDPage page = new PDPage();
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content.getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            PDResources resources = new PDResources();
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F1"), font());
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            page.setResources(resources);
            document.addPage(page);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, 2);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.DW, COSInteger.get(1000));
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    /** Protects it; without the password of a user anybody may read, as with most protected pdfs of public bodies. */
    public Pdf protectedBy(String owner, String user) {
        try {
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.save(out, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
