package org.zhibiao.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhibiao.rules.Search;

/** Pages that lost their line ends: what stood on lines of its own is found by its form. */
final class Collapsed {
    private static final int LONG = 200;
    private static final int LONG_CHROME = 40;
    private static final int HEAD = 500;
    private static final int LONGEST_HEAD = 120;
    private static final Pattern FIRST_STOP = Pattern.compile("[。,;:]");
    /** Blanks part what stood on lines of its own, but for those around the strokes of a way and behind the colon of a field. */
    private static final Pattern BREAK = Pattern.compile("(?<![>»›〉▸→/|:-])\\s+(?![>»›〉▸→/|:-])");

    private static final Pattern TITLE = Pattern.compile(
            "\\p{IsHan}{0,30}(?:关于)?(?:(?:20\\d\\d|二[○〇零][○〇零一二三][○〇零一二三四五六七八九])年度?)?\\p{IsHan}{0,24}(?:法治|依法行政|依法治)\\p{IsHan}{0,24}(?:情况|工作|建设|年度)的?(?:报\\s?告|总\\s?结)(?![,。、;》]|\\p{IsHan}{0,6}(?:规定|办法|专栏|通知|公开时间|制度|提纲|要求|栏目|模板|公告))");
    /** What tables and leads have in front of a title. */
    private static final Pattern BEFORE = Pattern.compile("^.*(?:正文|有效性有效|有效性|主动公开|依申请公开|标题|信息名称)");

    /** The stations on the way to the page, but for the last, behind which the text goes on. */
    private static final Pattern WAY = Pattern.compile("^.*[>›»▸〉→]");

    private static final Pattern OWN = Pattern.compile("20\\d\\d|[○〇零一二三四五六七八九]{2}年|关于");
    private static final Search SIGNED = Search.of(
            "[。;!)\\s](?:(\\p{IsHan}{4,30})\\s?\\(?(?:20\\d\\d|[二〇○零一三四五六七八九]{4})年[\\d元一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日"
                    + "|(\\p{IsHan}{4,30})(?=\\s?(?:-{3,}|—{2,}|【|第\\d{1,3}页|$)))");

    private Collapsed() {}

    static boolean is(String body) {
        int first = body.indexOf('\n');
        return (first < 0 ? body.length() : first) > LONG;
    }

    /** The lines of the page, with each that holds many on lines of their own, up to where it names neighbours. */
    static List<String> pieces(List<String> chrome) {
        return chrome.stream()
                .flatMap(l -> l.length() > LONG_CHROME
                        ? BREAK.splitAsStream(l).takeWhile(p -> !Neighbours.isOne(p))
                        : Stream.of(l))
                .toList();
    }

    /** The title of a report in front of a text without lines. */
    static Optional<String> title(String body) {
        if (!is(body)) {
            return Optional.empty();
        }
        Matcher m = TITLE.matcher(body.substring(0, Math.min(HEAD, body.length())));
        return m.results()
                .map(r -> BEFORE.matcher(r.group().replaceAll("\\s", "")).replaceFirst(""))
                .filter(t -> OWN.matcher(t).find() && !t.contains("现将") && !t.contains("现就"))
                .findFirst();
    }

    /** What stands before the first sentence of such a text, the title among it. */
    static Optional<String> head(String body) {
        if (!is(body)) {
            return Optional.empty();
        }
        Matcher m = FIRST_STOP.matcher(body);
        String head = body.substring(0, m.find() ? Math.min(m.start(), LONGEST_HEAD) : LONGEST_HEAD);
        return Optional.of(WAY.matcher(head).replaceFirst(""));
    }

    /** Who signed a text without lines: the last name behind a sentence that stands before a date or at the end of a page. */
    static Optional<String> signer(String body) {
        Optional<String> signer = Optional.empty();
        Search.Finder m = SIGNED.over(body.substring(body.length() / 2));
        while (m.find()) {
            signer = Optional.of(m.group(1) == null ? m.group(2) : m.group(1));
        }
        return signer;
    }
}
