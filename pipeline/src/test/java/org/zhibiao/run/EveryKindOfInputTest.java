package org.zhibiao.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.extract.Docx;
import org.zhibiao.extract.Pdf;
import org.zhibiao.schema.Tables;

/** A folder as crawlers leave it: each file has its row among the inputs, and each format gives the same report. */
final class EveryKindOfInputTest {

    @TempDir
    Path folder;

    private final SparkSession spark = TestSpark.session();
    private Path input;
    private Path warehouse;

    @BeforeEach
    void makeFolders() throws IOException {
        input = Files.createDirectory(folder.resolve("crawl"));
        warehouse = folder.resolve("warehouse");
    }

    private static List<String> report(String body) {
        return List.of(
                body + "2021年度法治政府建设工作报告",
                "2021年，我局坚持以法治思想为指导，认真贯彻落实上级决策部署，扎实推进法治政府建设各项工作，现将有关情况报告如下。",
                "一、主要工作情况",
                "（一）规范行政执法。全年办理行政处罚案件36件，罚款12.5万元，开展执法检查120次，培训行政执法人员85人次。",
                "二、存在的问题",
                "执法力量不足，普法宣传形式较为单一。",
                "三、下一步工作打算",
                "加强执法队伍建设，全年培训执法人员不少于100人次。");
    }

    private static String html(String body) {
        return "<html><head><meta charset=gb2312><meta name=PubDate content='2022-01-20 09:30'></head><body><script>x</script><p>"
                + String.join("</p><p>", report(body)) + "</p></body></html>";
    }

    private static Docx docx(String body) {
        return Docx.of(report(body).stream().map(Docx::p).collect(Collectors.joining()));
    }

    private static Pdf pdf(String body) {
        return Pdf.of(
                String.join("\n", report(body).subList(0, 4)),
                String.join("\n", report(body).subList(4, 8)));
    }

    @Test
    void everyFormatGivesItsReportAndEveryFileItsRow() throws IOException {
        write("utf8.txt", "\ufeff" + String.join("\n", report("慈溪市水利局")));
        write("gb.txt", String.join("\r\n", report("余姚市水利局")).getBytes(Charset.forName("GB18030")));
        write("utf16.txt", ("\ufeff" + String.join("\n", report("象山县水利局"))).getBytes(StandardCharsets.UTF_16LE));
        write("page.html", html("宁海县水利局"));
        write("served.doc", html("海宁市水利局").getBytes(Charset.forName("GBK")));
        write("word.docx", docx("宁波市水利局").bytes());
        write("print.pdf", pdf("湖州市水利局").bytes());
        write("misnamed.txt", pdf("嘉兴市水利局").protectedBy("owner", "").bytes());
        write(
                "print.meta.json",
                "{\"source_uri\": \"https://example.gov.cn/print.pdf\", \"publish_date\": \"2022/1/25\"}");
        write("crawl.jsonl", "{\"text\": \"<p>" + String.join("</p><p>", report("绍兴市水利局")) + "</p>\"}\n");
        write("locked.pdf", Pdf.of("甲").protectedBy("owner", "user").bytes());
        write("cut.docx", Arrays.copyOf(docx("丽水市水利局").bytes(), 700));
        write(
                "bomb.docx",
                docx("衢州市水利局").entry("word/media/a.bmp", new byte[80 << 20]).bytes());
        write("scan.pdf", Pdf.of("", "").bytes());
        write("frames.htm", "<frameset><frame src=a.htm></frameset>");
        write("blank.html", "<html><body></body></html>");
        write(
                "old.doc",
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        write("seal.ofd", Docx.zip(Map.of("OFD.xml", new byte[0])));
        write("garbled.txt", "鐢叉睙鍖烘灄涓氬眬浜岄浂浜屼竴骞村害娉曟不鏀垮簻寤鸿鎯呭喌鎶ュ憡".repeat(9));
        try (RandomAccessFile huge =
                new RandomAccessFile(input.resolve("huge.pdf").toFile(), "rw")) {
            huge.setLength(200L << 20);
        }

        Nightly.run(
                spark,
                new NightlyOptions(List.of(hadoop(input)), hadoop(warehouse)),
                Progress.SILENT,
                StandardCore.INSTANCE);

        Map<String, String> outcomes = new LinkedHashMap<>();
        for (Row row : table("inputs").orderBy("input_path").collectAsList()) {
            outcomes.put(
                    Path.of(row.<String>getAs("input_path")).getFileName().toString(),
                    row.getAs("reason") == null ? row.getAs("outcome") : row.<String>getAs("reason"));
        }
        assertThat(outcomes)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("utf8.txt", "report"),
                        Map.entry("gb.txt", "report"),
                        Map.entry("utf16.txt", "report"),
                        Map.entry("page.html", "report"),
                        Map.entry("served.doc", "report"),
                        Map.entry("word.docx", "report"),
                        Map.entry("print.pdf", "report"),
                        Map.entry("misnamed.txt", "report"),
                        Map.entry("crawl.jsonl", "report"),
                        Map.entry("locked.pdf", "encrypted"),
                        Map.entry("cut.docx", "unreadable"),
                        Map.entry("bomb.docx", "too_large"),
                        Map.entry("scan.pdf", "no_text"),
                        Map.entry("frames.htm", "no_text"),
                        Map.entry("blank.html", "empty"),
                        Map.entry("old.doc", "unsupported_format"),
                        Map.entry("seal.ofd", "unsupported_format"),
                        Map.entry("garbled.txt", "not_text"),
                        Map.entry("huge.pdf", "too_large")));
        assertThat(table("reports")
                        .selectExpr("concat_ws(' ', agency_name, charset, publish_date)")
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactlyInAnyOrder(
                        "慈溪市水利局 UTF-8",
                        "余姚市水利局 GB18030",
                        "象山县水利局 UTF-16LE",
                        "宁海县水利局 UTF-8 2022-01-20",
                        "海宁市水利局 GB18030 2022-01-20",
                        "宁波市水利局 binary",
                        "湖州市水利局 binary 2022-01-25",
                        "嘉兴市水利局 binary",
                        "绍兴市水利局 UTF-8");
        assertThat(table("metrics")
                        .groupBy("quote")
                        .count()
                        .selectExpr("concat(quote, ' ', count)")
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactlyInAnyOrder("36件 9", "12.5万元 9", "120次 9", "85人次 9", "100人次 9");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(input.resolve(name), content);
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(input.resolve(name), content);
    }

    private Dataset<Row> table(String name) {
        return spark.read()
                .schema(Tables.named(name).type())
                .parquet(warehouse.resolve("current/" + name).toString());
    }

    private static org.apache.hadoop.fs.Path hadoop(Path path) {
        return new org.apache.hadoop.fs.Path("file://" + path);
    }
}
