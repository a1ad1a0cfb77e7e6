package org.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.table.InputReason;
import org.zhibiao.text.RawDocument;
import org.zhibiao.text.StatedMetadata;

/** That a page is read as its reader sees it. */
final class HtmlTextTest {

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(
                        "blocks and line breaks end lines, inline tags do not",
                        "<p>一、主要<b>工作</b><a href=x>情况</a></p><div>全年检查<span>12</span>次。<br>处罚3件。</div>",
                        "一、主要工作情况\n全年检查12次。\n处罚3件。"),
                Arguments.of(
                        "a line break of the source parts no Chinese words, but Western ones",
                        "<p>推进\n    法治政府\r\n建设，App\nStore 下架</p>",
                        "推进法治政府建设，App Store 下架"),
                Arguments.of(
                        "scripts, styles, comments, forms and hidden blocks are not seen",
                        "<script>var a='检查9次';</script><style>p{}</style><noscript>请开启脚本</noscript><!-- 旧稿 -->"
                                + "<select><option>2019</option></select><p style='Display : none'>草稿</p><p hidden>内部</p>"
                                + "<div style=\"color:red;visibility:hidden\">水印</div><p>正文</p>",
                        "正文"),
                Arguments.of(
                        "entities are characters",
                        "<p>&ldquo;放管服&rdquo;&nbsp;&amp;&#12288;&lt;试行&gt;</p>",
                        "“放管服”\u00a0&\u3000<试行>"),
                Arguments.of(
                        "a table of data gives a line a row",
                        "<table><tr><th>项目</th><th>2020年</th><th>2021年</th></tr><tr><td><p>行政处罚</p><p>（件）</p></td><td></td><td> 36 </td></tr></table><p>后文</p>",
                        "项目 | 2020年 | 2021年\n行政处罚 （件） |  | 36\n后文"),
                Arguments.of(
                        "a table that lays a page out gives lines",
                        "<table><tr><td>首页</td><td><table><tr><td><p>标题</p><p>正文一。</p></td></tr></table></td></tr></table>",
                        "首页\n标题\n正文一。"),
                Arguments.of(
                        "a cell that holds the article gives lines",
                        "<table><tr><td>导航</td><td><p>标题</p><p>" + "全年开展执法检查。".repeat(40) + "</p></td></tr></table>",
                        "导航\n标题\n" + "全年开展执法检查。".repeat(40)),
                Arguments.of(
                        "numbers of ordered lists are seen, from where they start",
                        "<ol start=3><li>学法</li><li value=7>普法</li><li>执法</li></ol><ol type=a><li>甲</li><li>乙</li></ol><ul><li>点</li></ul>",
                        "3.学法\n7.普法\n8.执法\na.甲\nb.乙\n点"),
                Arguments.of(
                        "items that bring their numbers get no second one",
                        "<ol><li>一、学法</li><li>（二）普法</li><li>3.执法</li></ol><ol style='list-style: none'><li>甲</li></ol>",
                        "一、学法\n（二）普法\n3.执法\n甲"),
                Arguments.of("preformatted text keeps its lines", "<pre>第一行\n  第二行</pre>", "第一行\n  第二行"),
                Arguments.of("tags that are never closed do no harm", "<p>甲<p>乙<td>丙</b></p>丁", "甲\n乙丙\n丁"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageIsReadAsItIsSeen(String what, String body, String text) {
        assertThat(text("a.html", "<!DOCTYPE html><html><body>" + body + "</body></html>"))
                .isEqualTo(text);
    }

    private static final String HEAD = """
            <html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
            <title>甬江区林业局2021年法治政府建设情况报告_甬江区人民政府</title>
            <meta name="SiteName" content="甬江区人民政府"><meta name="ColumnName" content="法治政府建设">
            <meta name="ArticleTitle" content="甬江区林业局2021年法治政府建设情况报告">
            <meta name="PubDate" content="2022-01-20 09:30"><meta name="ContentSource" content="甬江区林业局"></head><body>""";

    @Test
    void whatTheHeadSaysOfTheArticleStandsAboveItAsSitesWriteIt() {
        assertThat(text("a.html", HEAD + "<p>2021年，我局依法行政。</p>")).isEqualTo("""
                当前位置：甬江区人民政府 > 法治政府建设
                发布时间：2022-01-20 09:30
                来源：甬江区林业局
                甬江区林业局2021年法治政府建设情况报告
                2021年，我局依法行政。""");
    }

    @Test
    void whatAReaderSeesAnywayIsNotSaidTwice() {
        String body = "<h1>甬江区林业局2021年\n法治政府建设情况报告</h1><p>来源: 甬江区林业局</p><p>正文</p>";
        assertThat(text("a.html", HEAD + body)).isEqualTo("""
                当前位置：甬江区人民政府 > 法治政府建设
                发布时间：2022-01-20 09:30
                甬江区林业局2021年法治政府建设情况报告
                来源: 甬江区林业局
                正文""");
    }

    @Test
    void theTitleOfTheWindowIsANameAndNotTheTitleOfTheText() {
        assertThat(text("a.html", "<html><head><title>甬江区人民政府 法治建设</title></head><body><p>正文</p>"))
                .isEqualTo("名称：甬江区人民政府 法治建设\n正文");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aWronglyDeclaredEncodingDoesNoHarm(String charset) {
        byte[] bytes = (HEAD + "<p>行政处罚36件。</p>").getBytes(Charset.forName(charset));
        Extraction.Text text = (Extraction.Text) TextExtractor.read(RawDocument.ofFile("a.htm", bytes));
        assertThat(text.decoded().charset()).isEqualTo(charset);
        assertThat(text.decoded().text()).endsWith("行政处罚36件。");
    }

    static Stream<Arguments> disguises() {
        return Stream.of(
                Arguments.of("a page saved as text", "a.txt", "\n<html><body><p>甲</p><p>乙</p></body></html>", "甲\n乙"),
                Arguments.of(
                        "a page that a site serves as .doc",
                        "a.doc",
                        "<html xmlns:w=\"urn:x\"><body><p>甲</p></body></html>",
                        "甲"),
                Arguments.of(
                        "text whose lines are made by tags",
                        "a.txt",
                        "甲局报告<br/>一、工作<br/>检查12次<br/>二、问题",
                        "甲局报告\n一、工作\n检查12次\n二、问题"),
                Arguments.of(
                        "plain text with tags left in it",
                        "a.txt",
                        "甲局报告\n一、<b>工作</b>\n检查12次\n",
                        "甲局报告\n一、<b>工作</b>\n检查12次\n"),
                Arguments.of(
                        "a page's name on plain text", "a.html", "甲局报告\n一、工作\n比例<5%且>3%\n", "甲局报告\n一、工作\n比例<5%且>3%\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("disguises")
    void theBytesSayWhatIsAPageAndNotTheName(String what, String name, String content, String text) {
        assertThat(text(name, content)).isEqualTo(text);
    }

    @Test
    void markupInARecordOfACrawlerIsReadAsAPage() {
        byte[] bytes = "<div><p>甲局报告</p><p>检查12次</p></div>".getBytes(StandardCharsets.UTF_8);
        Extraction extraction = TextExtractor.read(new RawDocument("crawl.jsonl", 4, bytes, StatedMetadata.NONE));
        assertThat(((Extraction.Text) extraction).decoded().text()).isEqualTo("甲局报告\n检查12次");
    }

    static Stream<Arguments> pagesWithoutText() {
        return Stream.of(
                Arguments.of("<html><body>  <p>&#32;</p></body></html>", InputReason.EMPTY, "fetch it again"),
                Arguments.of(
                        "<html><frameset><frame src='top.htm'><frame src='main.htm'></frameset></html>",
                        InputReason.NO_TEXT,
                        "top.htm, main.htm"),
                Arguments.of(
                        "<html><body><iframe src=\"/a/b.html\"></iframe></body></html>",
                        InputReason.NO_TEXT,
                        "/a/b.html"),
                Arguments.of(
                        "<html><body><div id=app></div><script src=app.js></script></body></html>",
                        InputReason.NO_TEXT,
                        "scripts"));
    }

    @ParameterizedTest
    @MethodSource("pagesWithoutText")
    void aPageWithoutTextSaysWhereItMightBe(String page, InputReason reason, String message) {
        Extraction.Refused refused = (Extraction.Refused) read("a.html", page);
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.message()).contains(message);
    }

    @Test
    void aHundredThousandNestedTagsAreRead() {
        assertThat(text("a.html", "<html><body>" + "<div>".repeat(100_000) + "深处"))
                .isEqualTo("深处");
    }

    private static String text(String name, String content) {
        return ((Extraction.Text) read(name, content)).decoded().text();
    }

    private static Extraction read(String name, String content) {
        return TextExtractor.read(RawDocument.ofFile(name, content.getBytes(StandardCharsets.UTF_8)));
    }
}
