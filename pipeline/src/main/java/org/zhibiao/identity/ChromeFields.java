package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines around a text state in the form KEY:VALUE, and where in the site the text stands. */
final class ChromeFields {
    private static final String SOURCE_KEYS = "信息来源|文章来源|稿件来源|来源|稿源|发布机构|发布单位|发文机关|发文单位|发布机关|公开机构|公开单位|公开主体"
            + "|制作单位|制作机关|信息发布机构|作者|供稿单位|供稿|责任部门|责任单位|发布部门|公开责任部门|内容来源|信息发布单位|信息提供|信息提供单位";
    private static final Pattern SOURCE = Pattern.compile("(?:" + SOURCE_KEYS + ")\\s*[::\\]】]+\\s*([^\\s:|]{2,40})");
    private static final Pattern NEXT_KEY =
            Pattern.compile("(?:发布时间|发布日期|时间|日期|浏览|点击|字体|字号|阅读|作者|编辑|审核|来源|索引号|发文|成文|公开|主题|文号|打印|分享|\\d{4}[-年/.]).*$");
    private static final Pattern OWNER =
            Pattern.compile("(?:主办单位|主办|承办单位|承办|版权所有|网站主办|Copyright©?)\\s*:?\\s*([^\\s:|]{2,40})");
    private static final Pattern CRUMBS = Pattern.compile("当前位置|所在位置|您的位置|首页");
    private static final Pattern STATIONS = Pattern.compile("[>»›/|\\s]+");

    private ChromeFields() {}

    static List<String> sources(List<String> chrome) {
        return values(chrome, SOURCE).stream()
                .map(v -> NEXT_KEY.matcher(v).replaceFirst(""))
                .filter(v -> v.length() >= 2)
                .toList();
    }

    static List<String> owners(List<String> chrome) {
        return values(chrome, OWNER);
    }

    /** The stations of breadcrumb lines. */
    static List<String> crumbs(List<String> chrome) {
        List<String> stations = new ArrayList<>();
        for (String line : chrome) {
            if (CRUMBS.matcher(line).find()) {
                stations.addAll(List.of(STATIONS.split(line.replaceFirst("^.{0,8}位置:?", ""))));
            }
        }
        return stations;
    }

    private static List<String> values(List<String> chrome, Pattern pattern) {
        List<String> values = new ArrayList<>();
        for (String line : chrome) {
            Matcher m = pattern.matcher(line);
            while (m.find()) {
                Optional.of(m.group(1)).filter(v -> !v.isBlank()).ifPresent(values::add);
            }
        }
        return values;
    }
}
