package org.zhibiao.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the bytes of a docx out of the XML of its parts. */
public final class Docx {
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";
    private static final String SPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final StringBuilder related = new StringBuilder();

    private Docx() {}

    /** A document with this body. */
    public static Docx of(String body) {
        Docx docx = new Docx();
        docx.entry("[Content_Types].xml", TYPES);
        docx.entry("_rels/.rels", RELATIONS);
        docx.entry("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
        return docx;
    }

    /** With a part beside the main one, such as numbering or footnotes. */
    public Docx with(String name, String content) {
        related.append("<Relationship Id=\"")
                .append(name)
                .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                .append(name)
                .append("\" Target=\"")
                .append(name)
                .append(".xml\"/>");
        return entry("word/" + name + ".xml", root(name, content));
    }

    /** With this entry in its archive. */
    public Docx entry(String name, String content) {
        return entry(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** With this entry in its archive. */
    public Docx entry(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        entry(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + related
                        + "</Relationships>");
        return zip(entries);
    }

    /** An archive of these entries. */
    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /** A paragraph of one run. */
    public static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A paragraph with properties. */
    public static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A paragraph in a numbered list. */
    public static String item(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list), text);
    }

    private static String root(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name + SPACES + ">" + content + "</w:" + name + ">";
    }
}
