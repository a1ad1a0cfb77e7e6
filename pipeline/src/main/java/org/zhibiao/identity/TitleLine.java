package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The title of a report, wherever the text has it, and what it says of the body. */
final class TitleLine {
    private static final Pattern REPORT_WORDS =
            Pattern.compile("法治政府|依法行政|法治建设|法治工作|依法治|推进法治|政府工作报告|工作报告|工作总结|情况报告|情况的报告|年度报告|信息公开");
    /** What a title has and the name of a column, which stands on the pages of all kinds of texts, has not. */
    private static final Pattern MORE_THAN_COLUMN = Pattern.compile("20\\d\\d|关于|报告|总结|情况|法治|依法");

    private static final Pattern QUOTED_FILE = Pattern.compile("《([^《》]{6,60}?)(?:\\.(?:docx?|pdf|wps|txt|html?))》");
    private static final Pattern AGENCY_END =
            Pattern.compile("(?:[,:—-]|\\d{4}|年度?|全面|深入|贯彻|落实|推进|加强|开展|报送|印发|履行|法治(?!局)|依法|行政执法(?!局|大队|支队|总队)"
                    + "|政府工作报告|工作报告|工作总结|工作情况|情况|上半年|普法(?!办公室)|政府信息公开|部门决算|部门预算|主要负责人).*$");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{2,5}$");
    private static final Pattern SITE = Pattern.compile("[-_|—](?=[^-_|—]*(?:网|平台|政府|专栏|公开)[^-_|—]{0,6}$).*$");
    private static final Pattern LABELLED = Pattern.compile(
            "(?:^|[\\s|│【])(?:标\\s?题|名\\s?称|信息名称|文件名称|信息标题|题\\s?名)(?:\\s?[::|│】]\\s?|\\s)([^|│\\n]{6,90}?)(?=\\s?(?:[|│]|发文|文\\s?号|成文|发布|索引|主题|来源|公开|$))");
    private static final Pattern LABELLED_INSIDE = Pattern.compile("标题:([^:\\n]{6,60}?)(?=来源|日期|时间|发布|文号|作者|发文)");
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|〔[^〕]*〕\\d*号?");
    private static final Pattern NUMBER = Pattern.compile("^《?(?:\\d{1,2}[.、])?");
    private static final Pattern YEAR = Pattern.compile("^(?:\\d{4}|[二〇零一三四五六七八九○]{4})年度?|[二〇零一三四五六七八九○]{4}年度?");
    private static final Pattern YEAR_BEFORE = Pattern.compile("^\\d{4}年度?");
    private static final Pattern OF = Pattern.compile("的$");
    private static final int LONGEST = 70;
    private static final int LONGEST_COLUMN = 6;
    private static final int START = 300;
    private static final double FILE_SHARE = 0.8;
    private static final double PAGE_SHARE = 0.7;

    private TitleLine() {}

    /** The title: stated, printed over the body on one line or more, given by the clues, or named by the site. */
    static Optional<String> find(IdentityClues clues) {
        Optional<String> found = clues.title().filter(TitleLine::isOwn).map(PrintedTitle::plain);
        return clues.stated()
                .title()
                .or(() -> PrintedTitle.report(clues.body()))
                .or(() -> found.filter(t -> REPORT_WORDS.matcher(t).find()))
                .or(() -> PrintedTitle.ofPage(clues.chrome()))
                .or(() -> ofCollapsed(clues))
                .or(() -> labelled(clues))
                .or(() -> PrintedTitle.other(clues.body()))
                .or(() -> clues.chrome().stream()
                        .flatMap(l -> fileNamed(l).stream())
                        .findFirst())
                .or(() -> found);
    }

    private static Optional<String> ofCollapsed(IdentityClues clues) {
        return Collapsed.is(clues.body())
                ? PrintedTitle.ofPieces(Collapsed.pieces(clues.chrome())).or(() -> Collapsed.title(clues.body()))
                : Optional.empty();
    }

    /** All lines that may be the title, the likeliest first: a stated or found one may be that of a column of the site. */
    static List<TitleCandidate> candidates(IdentityClues clues) {
        List<TitleCandidate> all = new ArrayList<>();
        clues.titleLine().ifPresent(t -> all.add(new TitleCandidate(t, 1)));
        clues.title()
                .filter(TitleLine::isOwn)
                .map(PrintedTitle::plain)
                .ifPresent(t -> all.add(new TitleCandidate(t, 1)));
        PrintedTitle.report(clues.body()).ifPresent(t -> all.add(new TitleCandidate(t, 1)));
        PrintedTitle.top(clues.body()).forEach(l -> all.add(new TitleCandidate(l, 1)));
        all.removeIf(t -> PrintedTitle.isForm(t.text()));
        all.removeIf(t -> t.text().length() <= LONGEST_COLUMN
                && !MORE_THAN_COLUMN.matcher(t.text()).find());
        all.add(new TitleCandidate(EXTENSION.matcher(clues.fileName()).replaceFirst(""), FILE_SHARE));
        boolean collapsed = Collapsed.is(clues.body());
        Collapsed.head(clues.body()).ifPresent(h -> all.add(new TitleCandidate(h, FILE_SHARE)));
        Neighbours.leaveOut(collapsed ? Collapsed.pieces(clues.chrome()) : clues.chrome()).stream()
                .map(l -> SITE.matcher(l).replaceFirst(""))
                .filter(l ->
                        l.length() <= LONGEST && MORE_THAN_COLUMN.matcher(l).find())
                .filter(l -> !collapsed || !PrintedTitle.isWay(l))
                .forEach(l -> all.add(new TitleCandidate(l, collapsed ? 1 : PAGE_SHARE)));
        return List.copyOf(all);
    }

    /** What the table over a text calls its title, also when all of the page stands on one line. */
    private static Optional<String> labelled(IdentityClues clues) {
        String start = clues.body().substring(0, Math.min(START, clues.body().length()));
        return Stream.concat(
                        Stream.concat(clues.chrome().stream(), Stream.of(start.split("\n", 2)[0]))
                                .map(LABELLED::matcher),
                        Stream.of(LABELLED_INSIDE.matcher(start)))
                .filter(Matcher::find)
                .map(m -> m.group(1).strip())
                .findFirst();
    }

    /** Whether a line may be a title at all, and is neither a numbered heading nor the way to the page. */
    private static boolean isOwn(String line) {
        return !PrintedTitle.isNumbered(line) && !PrintedTitle.isWay(line) && !PrintedTitle.isForm(line);
    }

    private static Optional<String> fileNamed(String line) {
        Matcher m = QUOTED_FILE.matcher(line);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /** The words of a title in which the body or its region stands; may be empty. */
    static String agencyPart(String title) {
        String plain = BRACKETED.matcher(title).replaceAll("");
        plain = NUMBER.matcher(plain).replaceFirst("");
        plain = YEAR.matcher(plain).replaceAll("");
        int about = plain.indexOf("关于");
        String part = about > 1 ? plain.substring(0, about) : plain.substring(Math.max(0, about < 0 ? 0 : about + 2));
        part = YEAR_BEFORE.matcher(part).replaceFirst("");
        return OF.matcher(AGENCY_END.matcher(part).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    /** The place where a speech was held: 2024年1月25日在上海市第十六届人民代表大会 gives 上海市. */
    static Optional<String> congress(String text) {
        int at = text.indexOf("届人民代表大会");
        int from = at < 0 ? -1 : text.lastIndexOf('在', at);
        int to = from < 0 ? -1 : text.indexOf('第', from);
        return from >= 0 && to > from + 1 && to < at && at - from < 40
                ? Optional.of(text.substring(from + 1, to))
                : Optional.empty();
    }
}
