package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhibiao.rules.Search;

/** The title as it is printed over a body, on one line or on several. */
final class PrintedTitle {
    private static final Pattern LAW_OR_WORK = Pattern.compile("法治|依法行政|依法治|依法履|法制|政府工作报告|工作报告|工作总结|信息公开");
    private static final Pattern DATED_LAW = Pattern.compile("^(?=.*(?:20\\d\\d|年度)).*(?:法治政府|依法行政|法治建设|政府信息公开)");
    private static final Pattern ENDS_AS_REPORT = Pattern.compile(
            "(?:报告|总结|汇报|年报|情况|述法|公报|小结|自查)》?(?:的(?:通知|公告|公示|通报|函))?(?:\\((?!20)[^()]{1,14}\\)|\\(?20\\d\\d年?度?\\)?)?$");
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,2}部分|\\([一二三四五六七八九十]{1,3}\\)|\\d{1,2}[.、](?!\\d)|0\\d(?=\\p{IsHan})|[一二三四五六七八九十]{1,3}\\.)");
    private static final Search WAY = Search.of(
            "[>›»▸〉→‖|│]|\\p{IsHan}/\\p{IsHan}|^\\S{0,8}位置|^(?:组配分类|主题分类|信息分类|体裁分类|所属主题|索引号|信息索引|关键[字词]|主题词|发布机构|发布时间|来源)|门户网|\\.gov\\.cn");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:标题|名称|信息名称|文件名称|内容概述|题名)[::]|^(?:文章)?正文[::\\s]*|^[#*⸺─—\\s]+|[*\\s]+$|\\.(?:docx?|pdf|wps)$|-[^-]{2,10}(?:网|文库|平台)$");
    private static final Pattern BROKEN_WORD = Pattern.compile("(?:报\n告|总\n结|情\n况|汇\n报)");
    private static final Pattern SPACED = Pattern.compile("(?<=(?:^| )\\p{IsHan}) (?=\\p{IsHan}(?: |$))");
    private static final Pattern OPEN_END =
            Pattern.compile("(?:20\\d\\d年?度?|[○一二三四五六七八九]年|年度?|法治|依法|推进|加强|法治政府|建设|工作|行政|暨|和|及|的)$|关于.*\\)$");
    private static final Pattern OPEN_BEGIN =
            Pattern.compile("^(?:的|度|年度|建设|情况|工作|报告|作?报告$|告$|总结|加强|推进|行政|政府建设|法治政府建设(?:工作)?(?:情况|报告))");
    private static final Pattern BEGUN = Pattern.compile("20\\d\\d|○|年|法治|依法|关于");
    private static final Search FORM = Search.of(
            "(?:[×xX✕*_]{1,4}|[○〇]{2,4}|\\(单位名?称?\\)|某某)(?:单位|部门|[省市县区州旗镇乡局委厅办])|(?:20)?(?:[×xX]{2,4}|[○〇]{3,4}|_{2,4})年");
    private static final Pattern BODY_NAME = Pattern.compile("(?:政府|局|委|厅|办|部|院|署|会|处|行署|室|镇|乡|街道|中心)$");
    private static final Pattern YEAR_ONLY = Pattern.compile("^\\(20\\d\\d年?度?\\)$");
    /** The title of a column has neither year nor 关于. */
    private static final Pattern OWN = Pattern.compile("20\\d\\d|[○零一二三四五六七八九]{2}年|上一?年度|关于");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern ADDRESSEE = Pattern.compile("[府局委厅办会院导组]:$");
    private static final int LINES = 14;
    /** Sentences of the site that may stand over the title. */
    private static final int TIPS = 1;

    private static final int LONGEST = 70;
    private static final int LONGEST_PART = 30;
    private static final int SHORTEST_LINE = 4;

    private PrintedTitle() {}

    /** ××局2021年度…: the title of a form to fill in is that of no report. */
    static boolean isForm(String line) {
        return FORM.in(line);
    }

    /** The lines over the first prose and the first heading, without those that only lead to the page. */
    static List<String> top(String body) {
        List<String> top = new ArrayList<>();
        int prose = 0;
        for (String line : body.lines().limit(LINES).toList()) {
            prose += isProse(line) ? 1 : 0;
            if (prose > TIPS || isNumbered(line) || ADDRESSEE.matcher(line).find()) {
                break;
            }
            if (!isProse(line) && line.length() <= LONGEST && HAN.matcher(line).find() && !isWay(line)) {
                addTo(top, plain(line));
            }
        }
        return top;
    }

    /** A line, or the rest of a word that the line before it broke off: 年度报, 告. */
    private static void addTo(List<String> top, String line) {
        int last = top.size() - 1;
        boolean broken =
                last >= 0 && BROKEN_WORD.matcher(top.get(last) + "\n" + line).find();
        if (broken) {
            top.set(last, top.get(last) + line);
        } else {
            top.add(line);
        }
    }

    /** A title that names a report; one with a year or 关于 rather than the bare name of a column. */
    static Optional<String> report(String body) {
        List<String> titles = reports(top(body));
        return titles.stream()
                .filter(PrintedTitle::isOwn)
                .findFirst()
                .or(() -> titles.stream().findFirst());
    }

    /** A title that names a report among lines of the page; never the bare name of a column. */
    static Optional<String> ofPage(List<String> chrome) {
        return reports(top(String.join("\n", Neighbours.leaveOut(chrome)))).stream()
                .filter(PrintedTitle::isOwn)
                .findFirst();
    }

    /** A title among pieces of a page that lost its line ends, in one of them alone. */
    static Optional<String> ofPieces(List<String> pieces) {
        return Neighbours.leaveOut(pieces).stream()
                .filter(l -> l.length() <= LONGEST && !isWay(l) && !isNumbered(l) && !isProse(l))
                .map(PrintedTitle::plain)
                .filter(l -> ENDS_AS_REPORT.matcher(l).find()
                        && LAW_OR_WORK.matcher(l).find()
                        && isOwn(l))
                .findFirst();
    }

    private static List<String> reports(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> ENDS_AS_REPORT.matcher(lines.get(i)).find())
                .mapToObj(i -> joined(lines, i))
                .filter(t -> LAW_OR_WORK.matcher(t).find() && !isForm(t))
                .toList();
    }

    private static boolean isOwn(String title) {
        return OWN.matcher(title).find();
    }

    /** A line that speaks of law-based government in a year, but not of a report. */
    static Optional<String> other(String body) {
        return top(body).stream().filter(l -> DATED_LAW.matcher(l).find()).findFirst();
    }

    /** A line without its label and ornaments. */
    static String plain(String line) {
        return SPACED.matcher(LABEL.matcher(line).replaceAll("")).replaceAll("");
    }

    static boolean isNumbered(String line) {
        return NUMBERED.matcher(line).find();
    }

    static boolean isWay(String line) {
        return WAY.in(line);
    }

    /** Running text: a line with a full stop, or a long one with a comma. */
    private static boolean isProse(String line) {
        return line.indexOf('。') >= 0 || (line.indexOf(',') >= 0 && line.length() > LONGEST_PART);
    }

    private static String joined(List<String> lines, int end) {
        int first = end;
        while (first > 0 && goesOn(lines.get(first - 1), lines.get(first))) {
            first--;
        }
        int last = end;
        while (last + 1 < lines.size() && continues(lines.get(last + 1))) {
            last++;
        }
        return String.join("", lines.subList(first, last + 1));
    }

    /** Whether a title that goes on in one line began in the line before. */
    private static boolean goesOn(String before, String line) {
        boolean whole = ENDS_AS_REPORT.matcher(before).find() && !continues(line);
        if (before.length() > LONGEST_PART || whole) {
            return false;
        }
        boolean ofBody = line.startsWith("关于") && BODY_NAME.matcher(before).find();
        boolean broken = before.contains("关于") || OPEN_END.matcher(before).find();
        boolean openBegin = OPEN_BEGIN.matcher(line).find()
                && (line.length() <= SHORTEST_LINE || BEGUN.matcher(before).find());
        return ofBody || broken || openBegin;
    }

    private static boolean continues(String line) {
        return line.startsWith("的报告")
                || line.startsWith("情况的报告")
                || line.equals("报告")
                || YEAR_ONLY.matcher(line).find();
    }
}
