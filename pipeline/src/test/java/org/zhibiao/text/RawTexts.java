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
            "&nbsp;",
            "&ldquo;一网通办&rdquo;",
            "<br/>",
            "<p>全年培训300人次</p>",
            "<关于加强备案的意见>",
            "\n## 二、存在的不足\n",
            "**加强领导**",
            "\n| 类别 | 件数 |\n|---|---|\n| 许可 | 12 |\n| 处罚 | 3 |\n",
            "\n项目\n数量\n许可\n12\n处罚\n3\n备案\n5\n",
            "旌(jīng)德县",
            "全面推進依法行政,設立執法機關,開發區對責任單位進行處罰",
            "\n— 3 —\n",
            "\n·加强监管",
            "㈠健全制度",
            "⼀⽉",
            "二O一九年",
            "\"三项制度\"",
            "首页 > 政务公开 某县水利局2021年度法治政府建设工作报告 来源:县水利局 打印 ",
            "一年来,我局坚持依法行政,认真贯彻落实上级决策部署,扎实推进法治政府建设各项工作,取得了明显成效。",
            "全局共开展执法检查312次,发现问题46个,全部立行立改",
            " 上一篇:关于召开会议的通知 主办单位:某县",
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
