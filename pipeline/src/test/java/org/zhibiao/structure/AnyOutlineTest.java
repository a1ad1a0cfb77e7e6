package org.zhibiao.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the outline of any text, however its marks and lines are mixed. */
final class AnyOutlineTest {
    private static final List<String> PIECES = List.of(
            "一、",
            "二、",
            "三.",
            "一,",
            "(一)",
            "(二)、",
            "〔三〕",
            "㈡",
            "1.",
            "2、",
            "1.2",
            "1.2.3 ",
            "(1)",
            "②",
            "⑶",
            "A.",
            "Ⅱ.",
            "壹、",
            "一是",
            "二是",
            "一要",
            "第一,",
            "其二,",
            "首先,",
            "第一部分 ",
            "第二章",
            "第一节",
            "【",
            "】",
            "**",
            "## ",
            "· ",
            "目录",
            "附件:1.",
            " | ",
            "......3",
            "总体情况",
            "存在的问题",
            "下一步打算",
            "加强组织领导",
            "下一步,我局将",
            "在肯定成绩的同时,还存在不足",
            "某县水务局",
            "2022年",
            "法治政府建设年度报告",
            "(2021年度)",
            "标题:",
            "。",
            ";",
            ":",
            ",",
            "“",
            "”",
            "《",
            "\n",
            "\n",
            "\n",
            " ",
            "全年办理案件12件");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 2000)
    void headingsStandInOrderAndHoldWords(@ForAll("texts") String text) {
        List<Heading> headings = OutlineReader.standard().read(text).headings();
        int from = 0;
        for (int i = 0; i < headings.size(); i++) {
            Heading h = headings.get(i);
            assertThat(h.markBegin()).isGreaterThanOrEqualTo(from);
            assertThat(h.begin()).isGreaterThanOrEqualTo(h.markBegin());
            assertThat(text.substring(h.begin(), h.end())).isNotBlank();
            assertThat(h.bodyEnd()).isBetween(h.end(), text.length());
            assertThat(h.parent()).isBetween(-1, i - 1);
            assertThat(h.level()).isBetween(1, 4);
            from = h.end();
        }
    }

    @Property(tries = 2000)
    void sentencesStandInOrderAndBelongToTheirSections(@ForAll("texts") String text) {
        Outline outline = OutlineReader.standard().read(text);
        int from = 0;
        for (Sentence s : outline.sentences()) {
            assertThat(s.begin()).isGreaterThanOrEqualTo(from);
            assertThat(s.end()).isGreaterThan(s.begin());
            assertThat(s.section()).isLessThan(outline.headings().size());
            from = s.end();
        }
        assertThat(from).isLessThanOrEqualTo(text.length());
    }
}
