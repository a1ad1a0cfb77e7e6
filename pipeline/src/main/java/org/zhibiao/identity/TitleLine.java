package org.zhibiao.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of a report, wherever the text has it, and what it says of the body. */
final class TitleLine {
    private static final Pattern REPORT_WORDS =
            Pattern.compile("法治政府|依法行政|法治建设|法治工作|依法治|推进法治|政府工作报告|工作报告|工作总结|情况报告|情况的报告|年度报告|信息公开");
    private static final Pattern QUOTED_FILE = Pattern.compile("《([^《》]{6,60}?)(?:\\.(?:docx?|pdf|wps|txt|html?))》");
    private static final Pattern AGENCY_END =
            Pattern.compile("(?:[,:—-]|\\d{4}|年度?|全面|深入|贯彻|落实|推进|加强|开展|报送|印发|履行|法治|依法|行政执法"
                    + "|政府工作报告|工作报告|工作总结|工作情况|情况|上半年|普法|政府信息公开|部门决算|部门预算|主要负责人).*$");
    private static final int LONGEST = 70;
    private static final int LINES = 6;

    private TitleLine() {}

    /** The title: stated, given by the clues, printed over the body on one or two lines, or named by the site. */
    static Optional<String> of(IdentityClues clues) {
        return clues.stated()
                .title()
                .or(() -> clues.title().filter(t -> REPORT_WORDS.matcher(t).find()))
                .or(() -> printed(clues.body()))
                .or(() -> clues.chrome().stream()
                        .flatMap(l -> fileNamed(l).stream())
                        .findFirst())
                .or(clues::title);
    }

    private static Optional<String> printed(String body) {
        List<String> lines = body.lines().limit(LINES).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isProse(line)) {
                return Optional.empty();
            }
            if (REPORT_WORDS.matcher(line).find() && !line.matches("[一二三四五六七八九十]+、.*")) {
                boolean continued =
                        i > 0 && line.startsWith("关于") && lines.get(i - 1).length() <= 30;
                return Optional.of(continued ? lines.get(i - 1) + line : line);
            }
        }
        return Optional.empty();
    }

    private static boolean isProse(String line) {
        return line.length() > LONGEST || line.indexOf('。') >= 0 || line.endsWith(":") || line.indexOf(',') >= 0;
    }

    private static Optional<String> fileNamed(String line) {
        Matcher m = QUOTED_FILE.matcher(line);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /** The words of a title in which the body or its region stands; may be empty. */
    static String agencyPart(String title) {
        String plain = title.replaceAll("\\([^()]*\\)|〔[^〕]*〕\\d*号?", "")
                .replaceFirst("^《?(?:\\d{1,2}[.、])?", "")
                .replaceAll("^(?:\\d{4}|[二〇零一三四五六七八九○]{4})年度?|[二〇零一三四五六七八九○]{4}年度?", "");
        int about = plain.indexOf("关于");
        String part = about > 1 ? plain.substring(0, about) : plain.substring(Math.max(0, about < 0 ? 0 : about + 2));
        part = part.replaceFirst("^\\d{4}年度?", "");
        return AGENCY_END.matcher(part).replaceFirst("").replaceFirst("的$", "").strip();
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
