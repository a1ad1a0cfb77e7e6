package org.zhibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.zhibiao.table.MetricRow;
import org.zhibiao.text.RawDocument;

/** That every document gives a reading, whatever its bytes. */
final class AnyBytesTest {
    private static final String TITLE = "宁波市甬江区司法局2022年度法治政府建设工作报告\n";
    private static final List<String> PIECES = List.of(
            "一、主要工作情况\n",
            "二、存在的问题\n",
            "三、下一步工作打算\n",
            "(一)",
            "1.",
            "一是",
            "二是",
            "其中",
            "全年办理行政复议案件120件,其中受理98件,同比增长",
            "从34天缩短至15天",
            "5%",
            "1-11月",
            "2022年13月45日",
            "99999999999999999999亿元",
            "万亿",
            "三五",
            "十",
            "百分之",
            "每万",
            "无行政诉讼案件",
            "执法力量不足",
            "(",
            ")",
            "“",
            "《",
            ",",
            "。",
            ";",
            "\n",
            "0.",
            "1,234,",
            "-",
            "至",
            "年",
            "月",
            "日",
            "个",
            "成");

    @Provide
    Arbitrary<String> reports() {
        String filler = "我局坚持以法治思想为指引,扎实推进法治政府建设各项工作,不断提升依法行政的能力和水平。".repeat(4);
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(pieces -> TITLE + filler + "\n" + String.join("", pieces) + filler);
    }

    @Label("arbitrary bytes are read or rejected, never a failure")
    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void arbitraryBytesAreReadOrRejected(@ForAll byte[] bytes) {
        assertThat(ReportReader.standard().read(RawDocument.ofFile("any.txt", bytes)))
                .isNotNull();
    }

    @Label("a report of any pieces is read, and its quotes stand where they are said to stand")
    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void reportsOfAnyPiecesAreRead(@ForAll("reports") String raw) {
        Reading reading =
                ReportReader.standard().read(RawDocument.ofFile("any.txt", raw.getBytes(StandardCharsets.UTF_8)));
        if (reading instanceof Reading.Accepted accepted) {
            for (MetricRow m : accepted.report().metrics()) {
                assertThat(raw.substring(m.charBegin(), m.charEnd())).isEqualTo(m.quote());
                assertThat(m.value().precision() - m.value().scale()).isLessThanOrEqualTo(32);
            }
        }
    }
}
