package org.zhibiao.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One short report in each of the formats that are read. */
final class ReportFiles {
    static final List<String> FORMATS = List.of("txt", "html", "docx", "pdf");

    private static final List<String> LINES = List.of(
            "慈溪市水利局2021年度法治政府建设工作报告",
            "2021年，我局坚持以法治思想为指导，扎实推进法治政府建设，",
            "认真贯彻落实上级决策部署，现将有关情况报告如下。",
            "一、主要工作情况",
            "全年办理行政处罚案件36件，开展执法检查120次。",
            "健全行政执法公示、全过程记录和重大执法决定法制审核制度，",
            "组织全体执法人员参加法律知识培训，落实谁执法谁普法责任制，",
            "主要负责人履行推进法治建设第一责任人职责，定期听取汇报。",
            "二、存在的问题",
            "执法力量不足，普法宣传形式较为单一。",
            "三、下一步工作打算",
            "加强执法队伍建设，进一步提升依法行政的能力和水平。");

    private ReportFiles() {}

    /** Writes the report into the folder, in one format. */
    static Path write(Path folder, String format) throws IOException {
        Path file = folder.resolve("report." + format);
        switch (format) {
            case "docx" -> docx(file);
            case "pdf" -> Files.writeString(file, pdf(), StandardCharsets.US_ASCII);
            case "html" ->
                Files.writeString(file, "<html><body><p>" + String.join("</p><p>", LINES) + "</p></body></html>");
            default -> Files.writeString(file, String.join("\n", LINES));
        }
        return file;
    }

    private static void docx(Path file) throws IOException {
        String paragraphs = String.join("</w:t></w:r></w:p><w:p><w:r><w:t>", LINES);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            entry(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            entry(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                            + paragraphs + "</w:t></w:r></w:p></w:body></w:document>");
        }
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** In a font that every viewer has to know, so that none is embedded; without the table of places, which viewers rebuild. */
    private static String pdf() {
        StringBuilder content = new StringBuilder("BT /F 12 Tf 16 TL 40 780 Td ");
        LINES.forEach(line -> content.append('<')
                .append(HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE)))
                .append("> Tj T* "));
        content.append("ET");
        return """
                %%PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>> endobj
                4 0 obj <</Length %d>> stream
                %s
                endstream endobj
                5 0 obj <</Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R]>> endobj
                6 0 obj <</Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000
                 /CIDSystemInfo <</Registry (Adobe) /Ordering (GB1) /Supplement 2>>>> endobj
                trailer <</Root 1 0 R /Size 7>>
                startxref
                0
                %%%%EOF
                """.formatted(content.length(), content);
    }
}
