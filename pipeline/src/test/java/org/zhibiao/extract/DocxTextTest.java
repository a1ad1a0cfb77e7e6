package org.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibiao.extract.Docx.item;
import static org.zhibiao.extract.Docx.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.text.RawDocument;

/** That a docx is read as its reader sees it. */
final class DocxTextTest {

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of(
                        "runs are joined, breaks and tabs kept",
                        "<w:p><w:r><w:t>全年检查1</w:t></w:r><w:proofErr/><w:r><w:t>2次</w:t><w:br/><w:t xml:space=\"preserve\">处罚 </w:t><w:tab/><w:t>3件</w:t></w:r></w:p>",
                        "全年检查12次\n处罚 \t3件"),
                Arguments.of(
                        "insertions are text, deletions and hidden text are none",
                        "<w:p><w:r><w:t>办理</w:t></w:r><w:del><w:r><w:delText>35</w:delText></w:r></w:del><w:ins><w:r><w:t>36</w:t></w:r></w:ins>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>件</w:t></w:r></w:p>"
                                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:moveFrom><w:r><w:t>旧段</w:t></w:r></w:moveFrom></w:p>",
                        "办理36件"),
                Arguments.of(
                        "links, content controls and fields show their text, not their code",
                        "<w:p><w:hyperlink><w:r><w:t>局网站</w:t></w:r></w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>2021</w:t></w:r></w:sdtContent></w:sdt>"
                                + "<w:r><w:instrText>DATE</w:instrText></w:r><w:fldSimple><w:r><w:t>年</w:t></w:r></w:fldSimple></w:p>"
                                + "<w:sdt><w:sdtContent>" + p("目录") + "</w:sdtContent></w:sdt>",
                        "局网站2021年\n目录"),
                Arguments.of(
                        "small script above characters is left out",
                        "<w:p><w:r><w:ruby><w:rt><w:r><w:t>yǒng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甬</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>",
                        "甬"),
                Arguments.of(
                        "a table gives a line a row",
                        "<w:tbl><w:tr><w:tc>" + p("项目") + "</w:tc><w:tc>" + p("件数") + "</w:tc></w:tr><w:tr><w:tc>"
                                + p("行政") + p("处罚")
                                + "</w:tc><w:tc><w:p/></w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("删")
                                + "</w:tc></w:tr></w:tbl>" + p("后文"),
                        "项目 | 件数\n行政 处罚 | \n后文"),
                Arguments.of(
                        "a table of one cell is a frame around paragraphs",
                        "<w:tbl><w:tr><w:tc>" + p("标题") + p("正文") + "</w:tc></w:tr></w:tbl>",
                        "标题\n正文"),
                Arguments.of(
                        "a text box stands behind its paragraph, and once",
                        "<w:p><w:r><w:t>首段</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>"
                                + p("框中字")
                                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                                + p("框中字")
                                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                                + p("次段"),
                        "首段\n框中字\n次段"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void aDocumentIsReadAsItIsSeen(String what, String body, String text) {
        assertThat(text(Docx.of(body).bytes())).isEqualTo(text);
    }

    private static final String LEVELS = "<w:abstractNum w:abstractNumId=\"5\">"
            + level(0, "chineseCountingThousand", "%1、", "")
            + level(1, "chineseCounting", "（%2）", "")
            + level(2, "decimal", "%3.", "")
            + level(3, "decimalEnclosedCircle", "%4", "<w:suff w:val=\"nothing\"/>")
            + level(4, "decimal", "%1.%5", "<w:isLgl/>")
            + level(5, "bullet", "\uf06c", "")
            + "</w:abstractNum>";
    private static final String NUMBERING = LEVELS
            + "<w:abstractNum w:abstractNumId=\"6\">" + level(0, "chineseCounting", "第%1章", "") + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/><w:lvlOverride w:ilvl=\"2\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"6\"/></w:num>";

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, more, text);
    }

    @Test
    void numbersThatWordSetsItselfAreSeen() {
        String body = item(1, 0, "主要工作")
                + item(1, 1, "机构改革")
                + item(1, 2, "简政放权")
                + item(1, 2, "证明事项")
                + item(1, 1, "执法")
                + item(1, 2, "检查")
                + item(1, 3, "抽查")
                + item(1, 4, "合并")
                + item(1, 5, "要点")
                + p("正文")
                + item(1, 0, "问题")
                + item(1, 1, "人手")
                + item(3, 0, "总则")
                + item(0, 0, "无号");
        assertThat(text(Docx.of(body).with("numbering", NUMBERING).bytes())).isEqualTo("""
                一、主要工作
                （一）机构改革
                1.简政放权
                2.证明事项
                （二）执法
                1.检查
                ①抽查
                1.1 合并
                要点
                正文
                二、问题
                （一）人手
                第一章 总则
                无号""");
    }

    @Test
    void aListMayStartOverAndAnotherOfItsKindGoesOn() {
        String body = item(1, 2, "甲") + item(1, 2, "乙") + item(2, 2, "丙") + item(2, 2, "丁") + item(1, 2, "戊");
        assertThat(text(Docx.of(body).with("numbering", NUMBERING).bytes())).isEqualTo("1.甲\n2.乙\n1.丙\n2.丁\n3.戊");
    }

    @Test
    void aStyleNumbersItsParagraphsAndThoseOfStylesBasedOnIt() {
        String styles = "<w:style w:styleId=\"h1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:styleId=\"h2\"><w:basedOn w:val=\"h1\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:styleId=\"own\"><w:basedOn w:val=\"h1\"/></w:style>"
                + "<w:style w:styleId=\"loop\"><w:basedOn w:val=\"loop\"/></w:style>";
        String body = p("<w:pStyle w:val=\"h1\"/>", "工作")
                + p("<w:pStyle w:val=\"h2\"/>", "执法")
                + p("<w:pStyle w:val=\"own\"/>", "问题")
                + p("<w:pStyle w:val=\"h1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "附注")
                + p("<w:pStyle w:val=\"loop\"/>", "正文")
                + p("<w:pStyle w:val=\"none\"/>", "末段");
        assertThat(text(Docx.of(body)
                        .with("numbering", NUMBERING)
                        .with("styles", styles)
                        .bytes()))
                .isEqualTo("一、工作\n（一）执法\n二、问题\n附注\n正文\n末段");
    }

    @Test
    void footnotesStandAtTheEndAndHeadersNowhere() {
        String body =
                "<w:p><w:r><w:t>检查12</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>次</w:t></w:r></w:p>"
                        + p("末段");
        String notes = "<w:footnote w:id=\"0\" w:type=\"separator\">" + p("——") + "</w:footnote><w:footnote w:id=\"2\">"
                + p("含联合检查") + "</w:footnote>";
        assertThat(text(Docx.of(body)
                        .with("footnotes", notes)
                        .with("header", p("内部资料"))
                        .bytes()))
                .isEqualTo("检查12次\n末段\n含联合检查");
    }

    @Test
    void aDocumentOfACommonWriterIsRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("甬江区林业局2021年法治政府建设情况报告");
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("处罚");
            table.getRow(0).getCell(1).setText("36件");
            document.createParagraph().createRun().setText("𠮷案3件。");
            document.write(out);
        }
        assertThat(text(out.toByteArray())).isEqualTo("甬江区林业局2021年法治政府建设情况报告\n处罚 | 36件\n𠮷案3件。");
    }

    private static String text(byte[] docx) {
        Extraction extraction = TextExtractor.read(RawDocument.ofFile("a.docx", docx));
        assertThat(extraction).isInstanceOf(Extraction.Text.class);
        assertThat(((Extraction.Text) extraction).decoded().charset()).isEqualTo("binary");
        return ((Extraction.Text) extraction).decoded().text();
    }
}
