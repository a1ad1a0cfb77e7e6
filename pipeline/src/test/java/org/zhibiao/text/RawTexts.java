package org.zhibiao.text;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts such as sites give: Chinese prose with figures, broken by every sign that has ever shifted an offset. */
final class RawTexts {
    private static final List<String> PIECES = List.of(
            "全年办理行政许可1,234件,同比增长5.6%。",
            "一、工作开展情况",
            "(一)加强组织领导",
            "办理案件",
            "１２３４件",
            "1 2 3 4",
            "２０２３年",
            "万元",
            "亿兀",
            "彳亍政执法",
            "达99%o二是",
            "1、",
            "2、",
            "3、",
            "4、",
            "当前位置:首页>政务公开",
            "打印本页 关闭窗口",
            "第3页共12页",
            "5G abc",
            "\r\n",
            "\r",
            "\n",
            "\f",
            "\u2028",
            "\u0085",
            "\t",
            " ",
            "\u3000\u3000",
            "\u00a0",
            "\u2003",
            "\u200b",
            "\u200d",
            "\ufeff",
            "\u00ad",
            "\u202e",
            "\u0007",
            "\ue000",
            "\uf0b7",
            "𠮷",
            "😀",
            "〇",
            "﹪",
            "％",
            "“",
            "”",
            "《",
            "。");

    private RawTexts() {}

    /** Any Unicode text, or pieces of pages in any order. */
    static Arbitrary<String> any() {
        Arbitrary<String> pages = Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
        Arbitrary<String> unicode = Arbitraries.strings().all().ofMaxLength(120).map(RawTexts::wellFormed);
        return Arbitraries.oneOf(pages, pages, unicode);
    }

    /** The decoder lets no half of a surrogate pair through. */
    private static String wellFormed(String text) {
        return text.codePoints()
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
