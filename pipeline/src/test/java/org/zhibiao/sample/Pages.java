package org.zhibiao.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts a report on a page: title, furniture of sites, and what converters do to lines. */
final class Pages {
    private static final String NOTE = "本文为虚构示例";
    private static final int PARAGRAPH = 60;
    private static final int PAGE = 600;
    /** A converter breaks lines, but not the last characters off a paragraph. */
    private static final int REST = 4;

    private static final Pattern LINE_END = Pattern.compile("(?<=\n)");

    private record Furniture(String head, String foot) {}

    private static final List<Furniture> SITES = List.of(
            new Furniture(
                    "您当前的位置：首页 > 政务公开 > 法治政府建设\n{note}\n{title}\n发布时间：{date} 10:08　来源：{name}　字号：[大] [中] [小]\n",
                    "【打印本页】 【关闭窗口】\n扫一扫在手机打开当前页\n"),
            new Furniture("{note}\n{title}\n", ""),
            new Furniture(
                    "网站首页 | 机构概况 | 政务公开 | 政务服务 | 互动交流\n{note}\n标题：{title}\n发布日期：{date}\n",
                    "上一篇：关于召开会议的通知\n下一篇：没有了\n网站地图 | 联系我们 | 使用帮助\n"),
            new Furniture(
                    "{note}\n索 引 号：000014349/{year}-00018\n发布机构：{name}\n发布日期：{date}\n{title}\n",
                    "分享到：微信 微博\n版权所有：{name}\n"),
            new Furniture("{title}\n（{date}）\n{note}\n", "附件：统计表.xlsx\n"));

    private final SampleOptions options;
    private final SampleAgency agency;
    private final int year;

    Pages(SampleOptions options, SampleAgency agency, int year) {
        this.options = options;
        this.agency = agency;
        this.year = year;
    }

    /** The report on its page; {@code edition} other than 0 gives the same report on another page. */
    SampleReport page(Draft draft, int edition) {
        Dice dice = Dice.of(options.seed(), 7, agency.index(), year);
        String title = dice.pick(Phrases.PROSE.titles())
                .replace("{year}", Integer.toString(year))
                .replace("{name}", agency.name());
        LocalDate day = draft.signed;
        Edits edits = new Edits(draft.text);
        if (options.noise() == Noise.ALL) {
            disturb(edits, dice);
        }
        Furniture site = SITES.get((dice.below(SITES.size()) + edition) % SITES.size());
        Edits.Result result = edits.result(filled(site.head, title, day), filled(site.foot, title, day));
        return new SampleReport(
                agency,
                year,
                title,
                site.head.contains("{date}") ? Optional.of(day) : Optional.empty(),
                result.text(),
                result.facts(draft),
                result.promises(draft),
                result.problems(draft));
    }

    private String filled(String words, String title, LocalDate day) {
        return words.replace("{note}", NOTE)
                .replace("{title}", title)
                .replace("{name}", agency.name())
                .replace("{year}", Integer.toString(year))
                .replace("{date}", day.toString());
    }

    private static void disturb(Edits edits, Dice dice) {
        int kind = dice.below(100);
        if (kind < 10) {
            wrap(edits, dice.between(30, 44));
        } else if (kind < 22) {
            paginate(edits, dice.pick(List.of("— %d —", "第%d页 共40页", "- %d -")));
        } else if (kind < 32) {
            int body = edits.text().toString().indexOf('\n') + 1;
            Misreadings.strew(edits, dice, body, edits.text().length());
        } else if (kind < 36) {
            tellTwice(edits, dice);
        }
    }

    /** Breaks every line of running text after so many characters. */
    private static void wrap(Edits edits, int width) {
        CharSequence text = edits.text();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                for (int at = begin + width; i - begin > PARAGRAPH && at < i - REST; at += width) {
                    edits.insert(at, "\n");
                }
                begin = i + 1;
            }
        }
    }

    private static void paginate(Edits edits, String mark) {
        CharSequence text = edits.text();
        int page = 1;
        int begin = 0;
        int since = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean inside = i - begin > PARAGRAPH / 2 && restOfLine(text, i) > REST;
            if (++since >= PAGE && inside) {
                edits.insert(i, "\n" + mark.formatted(page++) + "\n");
                since = 0;
            }
            begin = text.charAt(i) == '\n' ? i + 1 : begin;
        }
    }

    private static int restOfLine(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
        return at - from;
    }

    /** A converter gives one long paragraph twice. */
    private static void tellTwice(Edits edits, Dice dice) {
        List<String> lines = LINE_END.splitAsStream(edits.text()).toList();
        int chosen = dice.below(lines.size());
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            at += lines.get(i).length();
            if (i >= chosen
                    && lines.get(i).length() > 2 * PARAGRAPH
                    && at < edits.text().length()) {
                edits.insert(at, lines.get(i));
                return;
            }
        }
    }
}
