package org.zhibiao.corpus;

import com.hankcs.hanlp.HanLP;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What sites, office programs, converters and OCR do to a text that says the same as before. */
public final class Disturbances {
    private static final Pattern TWO_DIGITS = Pattern.compile("(?<=[0-9])(?=[0-9])");
    private static final int PARAGRAPH = 60;

    private static final String ABOVE = """
            网站首页 | 机构概况 | 政务公开 | 政务服务 | 互动交流 | 专题专栏
            今天是2031年7月9日 星期三 晴 26℃~31℃
            您现在的位置：首页 > 政务公开 > 法定主动公开内容 > 其他
            字号：[大 中 小] 打印 收藏 分享到：微信 微博 QQ空间
            """;
    private static final String BELOW = """

            扫一扫在手机打开当前页
            【打印本页】【关闭窗口】
            上一篇：关于2014年国庆节放假的通知
            下一篇：关于开展2013年度业务培训的公告
            您对本页面的评价：满意 一般 不满意 提交
            网站地图 | 联系我们 | 使用帮助 | 隐私声明
            """;

    private Disturbances() {}

    /** Each disturbance by its name. */
    public static Map<String, UnaryOperator<String>> all() {
        Map<String, UnaryOperator<String>> all = new TreeMap<>();
        all.put("full-width signs", Disturbances::fullWidth);
        all.put("blanks between digits", text -> TWO_DIGITS.matcher(text).replaceAll(" "));
        all.put("invisible signs", text -> everyNth(text, 7, "\u200b"));
        all.put("byte-order marks inside", text -> everyNth(text, 61, "\ufeff"));
        all.put("wide indents", text -> text.replace("\n", "\r\n\u3000\u3000\u00a0"));
        all.put("wrapped lines", text -> wrapped(text, 38));
        all.put("narrowly wrapped lines", text -> wrapped(text, 23));
        all.put("pages with numbers", text -> paged(text, "— %d —"));
        all.put("pages with numbers of all", text -> paged(text, "第%d页 共40页"));
        all.put("form feeds", text -> paged(text, "\f"));
        all.put("traditional script", HanLP::convertToTraditionalChinese);
        all.put("markdown", Disturbances::markdown);
        all.put("paragraphs told twice", Disturbances::toldTwice);
        all.put("site chrome", text -> ABOVE + text + BELOW);
        all.put(
                "misread characters",
                text -> text.replace("亿元。", "亿兀。").replace("行政", "彳亍政").replace("%。", "%o"));
        return all;
    }

    private static String fullWidth(String text) {
        return text.codePoints()
                .map(c -> (c >= '0' && c <= '9') || "%.,:;()+".indexOf(c) >= 0 ? c + 0xfee0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String everyNth(String text, int n, String sign) {
        int[] points = text.codePoints().toArray();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            out.append(i % n == n - 1 ? sign : "").appendCodePoint(points[i]);
        }
        return out.toString();
    }

    private static String wrapped(String text, int width) {
        return text.lines()
                .map(line -> line.replaceAll("(.{" + width + "})(?=.)", "$1\n"))
                .collect(Collectors.joining("\n"));
    }

    /** A page is some six hundred characters; its break falls where it falls, but not right after a line's end. */
    private static String paged(String text, String mark) {
        StringBuilder out = new StringBuilder();
        int page = 0;
        int onPage = 0;
        for (int i = 0; i < text.length(); i++) {
            out.append(text.charAt(i));
            onPage++;
            boolean inLine = text.charAt(i) != '\n' && i + 1 < text.length() && text.charAt(i + 1) != '\n';
            if (onPage >= 600 && inLine) {
                page++;
                onPage = 0;
                out.append(mark.equals("\f") ? mark : "\n" + mark.formatted(page) + "\n");
            }
        }
        return out.toString();
    }

    private static String markdown(String text) {
        return text.lines()
                .map(line -> line.matches("[一二三四五六七八九十]+、.{2,40}") ? "## **" + line + "**\n" : line + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static String toldTwice(String text) {
        return text.lines()
                .map(line -> line.length() > PARAGRAPH ? line + "\n" + line : line)
                .collect(Collectors.joining("\n"));
    }
}
