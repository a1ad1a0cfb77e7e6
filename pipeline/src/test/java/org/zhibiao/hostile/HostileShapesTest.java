package org.zhibiao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.report.Reading;
import org.zhibiao.report.ReportReader;
import org.zhibiao.table.InputReason;
import org.zhibiao.text.RawDocument;

/** Shapes on which a reader that looks back and forth takes hours: large enough that this test would not end. */
final class HostileShapesTest {
    private static final String HEAD = "宁波市甬江区司法局2022年度法治政府建设工作报告\n"
            + "2022年,我局坚持以法治思想为指引,扎实推进法治政府建设各项工作,不断提升依法行政的能力和水平。\n".repeat(4)
            + "一、主要工作情况\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7", "0", "、", "；", "《", "（", "【", "“", "1、", "+1", "一", "万", "a\u0301", "\u202e", "\u0000", "10.", " "
            })
    void tenMegabytesOfOneSignAreReadOrRefused(String sign) {
        Sound.assertSound(read(HEAD + sign.repeat(3_400_000 / sign.length()) + "\n办理案件12件。"), sign);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "其中",
                "办案3件,",
                "案件3件、",
                "分别为3件、4件,",
                "同比增长5%,",
                "2022年",
                "无行政诉讼案件、",
                "(一)办理案件12件。\n",
                "执法力量不足,",
                "<div>",
                "<!--甲"
            })
    void wordsWithoutEndAreRead(String words) {
        Reading reading = read(HEAD + words.repeat(60_000 / words.length()));
        assertThat(reading).as(words).isInstanceOf(Reading.Accepted.class);
        Sound.assertSound(reading, words);
    }

    @Test
    void problemsAndPromisesWithoutEndArePaired() {
        String text = HEAD + "二、存在的问题\n" + "执法力量不足。\n".repeat(4_000) + "三、下一步工作打算\n" + "加强执法队伍建设。\n".repeat(4_000);
        Sound.assertSound(read(text), "problems and promises");
    }

    @Test
    void aTextThatNoHeapHoldsWithItsWordsIsTooLarge() {
        String text = "办理案件12件。".repeat(600_000);
        Reading.Rejected rejected = (Reading.Rejected) read(text);
        assertThat(rejected.reason()).isEqualTo(InputReason.TOO_LARGE);
        assertThat(rejected.message()).contains("4,800,000 characters").contains("split it");
    }

    private static Reading read(String text) {
        return ReportReader.standard().read(RawDocument.ofFile("a.txt", text.getBytes(StandardCharsets.UTF_8)));
    }
}
