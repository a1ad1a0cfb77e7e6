package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that a page has about other pages: their titles, years and dates are none of the text's own. */
final class Neighbours {
    private static final Pattern ONE = Pattern.compile(
            "^[\\[【<>«»·]*(?:上一?[篇条页则]|下一?[篇条页则]|前一[篇条]|后一[篇条]|相关(?:链接|文[章档件]|稿件|信息|阅读|推荐|新闻|内容|附件)|推荐阅读|延伸阅读)");
    private static final Pattern LIST = Pattern.compile(
            "^[\\[【<>«»·]*(?:相关(?:链接|文[章档件]|稿件|信息|阅读|推荐|新闻|内容)|推荐阅读|延伸阅读|往期(?:推荐|回顾|精彩|内容|文章)|精彩(?:推荐|回顾)|(?:为您|为你|热门|更多|编辑)推荐|猜你喜欢|热门(?:文章|文档)|最新(?:文章|文档|信息|发布)|热点(?:新闻|排行|推荐)|(?:点击|阅读)排行)[^\\d]{0,8}$");

    private Neighbours() {}

    static boolean isOne(String line) {
        return ONE.matcher(line).find();
    }

    /** The lines that speak of the text itself: without single neighbours, and up to where a list of neighbours begins. */
    static List<String> leaveOut(List<String> lines) {
        List<String> own = new ArrayList<>();
        for (String line : lines) {
            if (LIST.matcher(line).find()) {
                break;
            }
            if (!isOne(line)) {
                own.add(line);
            }
        }
        return own;
    }
}
