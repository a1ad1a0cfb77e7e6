package org.zhibiao.segment;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.corpus.AnnotatedReports;

/** That the segmenter finds the words of HanLP's own, with the same parts of speech. */
final class LatticeSegmentTest {
    private static final List<String> OWN_WORDS = List.of("一网通办", "双随机", "行政复议案件", "工作日", "年", "2021年", "A类");
    private static final Segment HANLP = new ViterbiSegment()
            .enableAllNamedEntityRecognize(false)
            .enableOffset(true)
            .enableCustomDictionary(vocabulary())
            .enableCustomDictionaryForcing(true);
    private static final Segment OURS = new LatticeSegment(vocabulary());

    private static DynamicCustomDictionary vocabulary() {
        DynamicCustomDictionary dictionary = new DynamicCustomDictionary();
        OWN_WORDS.forEach(word -> dictionary.insert(word, "nz 1024"));
        return dictionary;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "局",
                " ",
                "2021年,全市共受理行政复议案件1,234.56件。",
                "推进\"一网通办\"、双随机,10个工作日",
                "𠮷林省abc-DEF 3-4月 ３％ ①②（一）",
                "第十四个五年规划和二〇三五年远景目标",
                "\u202e\u0000\ud800甲",
                "王小明在北京大学和微软公司工作了12个月"
            })
    void aSentenceHasTheWordsOfHanlp(String sentence) {
        assertThat(OURS.seg(sentence)).hasToString(HANLP.seg(sentence).toString());
    }

    @Test
    void wholeReportsHaveTheWordsOfHanlp() throws IOException {
        for (AnnotatedReports.Annotated seed : AnnotatedReports.seeds()) {
            String text = Files.readString(seed.text());
            assertThat(OURS.seg(text)).hasToString(HANLP.seg(text).toString());
        }
    }

    @Test
    void piecesOfReportsInAnyOrderHaveTheWordsOfHanlp() throws IOException {
        String text = Files.readString(AnnotatedReports.seeds().get(0).text());
        Random dice = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder mixed = new StringBuilder();
            for (int k = 0; k < 6; k++) {
                int from = dice.nextInt(text.length() - 8);
                mixed.append(text, from, from + 1 + dice.nextInt(8))
                        .append(dice.nextInt(4) == 0 ? (char) dice.nextInt(0xD800) : "");
            }
            assertThat(OURS.seg(mixed.toString()))
                    .hasToString(HANLP.seg(mixed.toString()).toString());
        }
    }
}
