package org.zhibiao.metric;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibiao.metric.PeriodMark.Reach;
import org.zhibiao.rules.Search;

/** Finds the words of time in a sentence. */
final class PeriodMarks {
    private static final String YEAR = "(?:(?<%s>(?:19|20)\\d{2})年|(?<%sthis>今年|本年度?|当年)|(?<%slast>去年|上年度?))?";
    private static final String MONTH = "(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])";
    private static final Search WORDS = Search.of(String.join(
            "|",
            "(?<range>(?:自|从)?" + year("a") + "(?<am>" + MONTH + ")月(?<ad>\\d{1,2})日(?:起)?[至到—~-]" + year("b")
                    + "(?:(?:(?<bm>" + MONTH + ")月)?(?<bd>\\d{1,2})日|(?<bn>" + MONTH + ")月(?:底|末|份)?|(?<be>年?[底末])))",
            "(?<by>到" + year("k").replaceAll("\\?$", "") + "(?:底|末)?)",
            "(?<months>" + year("c")
                    + "(?:(?<cm>" + MONTH + ")月?[至到—~-](?<cn>" + MONTH + ")月|(?<co>" + MONTH + ")月?[、和](?<cp>" + MONTH
                    + ")月"
                    + "|(?<cq>" + MONTH + ")月份?[至到—~-](?:今年|当年)?年[底末])(?:份|底|末)?)",
            "(?<since>(?:自|从)?(?=\\d|今年|本年|当年|去年|上年|[上下]半年)" + year("d") + "(?:(?<dm>" + MONTH
                    + ")月(?:份)?(?:(?<dd>\\d{1,2})日)?|(?<dh>[上下]半年))?(?:[^,。;\\d]{0,16}?|[^,。;\\d“]{0,4}“[^”,。;]{1,20}”[^,。;\\d]{0,8}?)(?:以来|至今|起))",
            "(?<until>(?:截至|截止到?|(?<=[,;。\\n(])至|^至)(?:" + year("e") + ")(?:(?<em>" + MONTH
                    + ")月(?:(?<ed>\\d{1,2})日|底|末|份)?|年?底|年末|末))",
            "(?<half>" + year("f") + "(?<fh>[上下]半年|第?[一二三四]季度|前三季度|第?[一二三1-3](?:季度)?[至到—~-]第?[二三四2-4]季度))",
            "(?<month>" + year("g") + "(?<gm>" + MONTH
                    + ")月份?(?:(?<gd>\\d{1,2})日|初|底|末|[上中下]旬|以来)?(?<gp>[^,。;]{0,6}期间)?)",
            "(?<same>去年同期|上年同期|同期(?=为|是|[,\\d]))",
            "(?<drive>“?(?<dp>[四五六七八九])五”?普法(?:规划)?(?:实施)?(?:(?<dt>以来)|期间|[五5]年(?:来|间|期间)?))",
            "(?<plan>“?(?<pn>十[二三四五]五)”?(?:规划)?(?:期间|(?<ps>以来)))",
            "(?<years>近(?<yn>[二两三四五\\d])年来?|(?:过去|最近)?(?<ym>[二两三四五\\d])年(?:来|累计))",
            "(?<year>" + year("h").replaceAll("\\?$", "") + "(?:度|全年|末|底)?)",
            "(?<next>明年|来年|下一年度?)",
            "(?<now>全年|目前|年内|年度内|一年来|今年以来|本年度)"));
    private static final Pattern FIGURE_BEHIND = Pattern.compile("的?[约近超]?\\d");
    private static final Pattern QUARTERS = Pattern.compile("[至到—~-]");
    private static final Pattern SHARE_BEHIND = Pattern.compile("的(?:一半|[\\d.]+[%倍成]|[一二三四五六七八九]成)");
    private static final Pattern HANDLED = Pattern.compile("(?:清理|梳理|排查|汇编|整理|核查|复查|审查|评估|修订|废止)$");
    /** The fourth five-year drive of legal publicity began in 2001. */
    private static final int FIRST_DRIVE_YEAR = 2001;

    private static final int FIRST_PLAN_YEAR = 2011;

    private final int reportYear;
    private final int defaultYear;

    /** {@code defaultYear} is the year that 今年 and a bare month mean: the report year, or in a plan the year to come. */
    PeriodMarks(int reportYear, int defaultYear) {
        this.reportYear = reportYear;
        this.defaultYear = defaultYear;
    }

    private static String year(String name) {
        return YEAR.replace("%s", name);
    }

    List<PeriodMark> in(String text, int begin, int end) {
        List<PeriodMark> marks = new ArrayList<>();
        if (!speaksOfTime(text, begin, end)) {
            return marks;
        }
        Search.Finder m = WORDS.over(text, begin, end);
        while (m.find()) {
            if (!m.group().isEmpty() && !isInsideTitle(text, begin, m.start()) && !isAside(m, text, begin)) {
                mark(m, text, begin).ifPresent(marks::add);
            }
        }
        return marks;
    }

    /** Every word of time holds one of these; most sentences hold none and are spared the pattern. */
    private static boolean speaksOfTime(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if ("年月季期目来法".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInsideTitle(String text, int begin, int at) {
        String before = text.substring(begin, at + 1);
        return before.lastIndexOf('《') > before.lastIndexOf('》');
    }

    /** 比上年, 对2014年以来印发的文件, 6月底前: such words compare, qualify or set a deadline and tell no period. */
    private static boolean isAside(Search.Finder m, String text, int begin) {
        char before = m.start() > begin ? text.charAt(m.start() - 1) : ' ';
        char after = m.end() < text.length() ? text.charAt(m.end()) : ' ';
        boolean compares = "比较同由从".indexOf(before) >= 0 && !givesFigure(text, m.end());
        boolean named = before == '“' && after != '”' && m.group("plan") == null;
        boolean measure = "比较同由从".indexOf(before) < 0
                && SHARE_BEHIND.matcher(text).region(m.end(), text.length()).lookingAt();
        boolean qualifies = m.group("since") != null && isHandled(text, begin, m.start());
        return compares
                || measure
                || named
                || qualifies
                || "对将把".indexOf(before) >= 0
                || after == '前'
                || text.startsWith("结转", m.end());
    }

    /** 清理1990年以来的文件: what was handled dates from then, not the handling. */
    private static boolean isHandled(String text, int begin, int at) {
        return HANDLED.matcher(text).region(Math.max(begin, at - 3), at).find();
    }

    /** Whether the figure of the time named stands right behind it. */
    private static boolean givesFigure(String text, int end) {
        return FIGURE_BEHIND.matcher(text).region(end, text.length()).lookingAt();
    }

    private Optional<PeriodMark> mark(Search.Finder m, String text, int sentence) {
        try {
            boolean compared = m.start() > sentence && "比较同由从是".indexOf(text.charAt(m.start() - 1)) >= 0;
            Optional<PeriodMark> mark = read(m, text, sentence);
            return compared && givesFigure(text, m.end()) ? mark.map(k -> k.reaching(Reach.FIGURE)) : mark;
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<PeriodMark> read(Search.Finder m, String text, int sentence) {
        if (m.group("range") != null) {
            return Optional.of(of(m, dayRange(m), Reach.SENTENCE));
        }
        if (m.group("by") != null) {
            return Optional.of(of(m, Period.ofYear(yearOf(m, "k")), Reach.SENTENCE));
        }
        if (m.group("months") != null) {
            return Optional.of(of(m, monthRange(m), Reach.CONTINUED));
        }
        if (m.group("since") != null) {
            return since(m);
        }
        if (m.group("until") != null) {
            return Optional.of(of(m, Period.ofDay(until(m)), Reach.SENTENCE));
        }
        if (m.group("half") != null) {
            return Optional.of(of(m, part(m.group("fh"), yearOf(m, "f")), Reach.SENTENCE));
        }
        if (m.group("month") != null) {
            Reach reach = m.group("gp") == null ? Reach.SENTENCE : Reach.SECTION;
            return Optional.of(of(m, month(m), reach));
        }
        if (m.group("same") != null) {
            return Optional.of(new PeriodMark(m.start(), m.end(), Optional.empty(), Reach.CLAUSE));
        }
        if (m.group("drive") != null) {
            int first = FIRST_DRIVE_YEAR + 5 * "四五六七八九".indexOf(m.group("dp"));
            int last = m.group("dt") == null ? first + 4 : Math.max(first, defaultYear);
            return Optional.of(of(m, years(first, last), Reach.SENTENCE));
        }
        if (m.group("plan") != null) {
            int first = FIRST_PLAN_YEAR + 5 * "二三四五".indexOf(m.group("pn").charAt(1));
            int last = m.group("ps") == null ? first + 4 : Math.max(first, defaultYear);
            return Optional.of(of(m, years(first, last), Reach.SENTENCE));
        }
        if (m.group("years") != null) {
            int n = count(m.group("yn") == null ? m.group("ym") : m.group("yn"));
            return Optional.of(of(m, years(reportYear - n + 1, reportYear), Reach.SENTENCE));
        }
        if (m.group("next") != null) {
            return Optional.of(of(m, Period.ofYear(reportYear + 1), Reach.SENTENCE));
        }
        return m.group("now") != null
                ? Optional.of(of(m, Period.ofYear(defaultYear), Reach.RESET))
                : year(m, text, sentence);
    }

    private static PeriodMark of(Search.Finder m, Period period, Reach reach) {
        return new PeriodMark(m.start(), m.end(), Optional.of(period), reach);
    }

    private static Period years(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static int count(String n) {
        int digit = "○一二三四五".indexOf(n);
        return digit > 0 ? digit : n.equals("两") ? 2 : Integer.parseInt(n);
    }

    private int yearOf(Search.Finder m, String name) {
        if (m.group(name) != null) {
            return Integer.parseInt(m.group(name));
        }
        return m.group(name + "last") != null ? reportYear - 1 : defaultYear;
    }

    private Period dayRange(Search.Finder m) {
        int first = yearOf(m, "a");
        int last = m.group("b") == null && m.group("bthis") == null ? first : yearOf(m, "b");
        int firstMonth = number(m, "am");
        LocalDate start = LocalDate.of(first, firstMonth, number(m, "ad"));
        if (m.group("bd") == null) {
            int month = m.group("be") == null ? number(m, "bn") : 12;
            return new Period(start, YearMonth.of(last, month).atEndOfMonth());
        }
        int lastMonth = m.group("bm") == null ? firstMonth : number(m, "bm");
        return new Period(start, LocalDate.of(last, lastMonth, number(m, "bd")));
    }

    private Period monthRange(Search.Finder m) {
        int year = yearOf(m, "c");
        if (m.group("cq") != null) {
            return Period.ofMonths(YearMonth.of(year, number(m, "cq")), YearMonth.of(year, 12));
        }
        boolean listed = m.group("cm") == null;
        return Period.ofMonths(
                YearMonth.of(year, number(m, listed ? "co" : "cm")),
                YearMonth.of(year, number(m, listed ? "cp" : "cn")));
    }

    private Optional<PeriodMark> since(Search.Finder m) {
        boolean dated =
                m.group("d") != null || m.group("dm") != null || m.group("dthis") != null || m.group("dlast") != null;
        if (!dated) {
            return Optional.empty();
        }
        int year = yearOf(m, "d");
        int half = "下半年".equals(m.group("dh")) ? 7 : 1;
        int month = m.group("dm") == null ? half : number(m, "dm");
        int day = m.group("dd") == null ? 1 : number(m, "dd");
        LocalDate start = LocalDate.of(year, month, day);
        LocalDate end = LocalDate.of(Math.max(defaultYear, year), 12, 31);
        boolean wholeYear = start.getDayOfYear() == 1 && year == reportYear;
        return Optional.of(of(m, new Period(start, end), wholeYear ? Reach.RESET : Reach.SENTENCE));
    }

    private LocalDate until(Search.Finder m) {
        int year = yearOf(m, "e");
        if (m.group("em") == null) {
            return LocalDate.of(year, 12, 31);
        }
        YearMonth month = YearMonth.of(year, number(m, "em"));
        return m.group("ed") == null ? month.atEndOfMonth() : month.atDay(number(m, "ed"));
    }

    private Period part(String words, int year) {
        int from = 1;
        int to = 12;
        if (words.endsWith("半年")) {
            from = words.startsWith("上") ? 1 : 7;
            to = from + 5;
        } else if (words.startsWith("前")) {
            to = 9;
        } else if (QUARTERS.matcher(words).find()) {
            from = quarter(words.replaceAll("^第", "").charAt(0)) * 3 - 2;
            to = quarter(words.charAt(words.length() - 3)) * 3;
        } else {
            int quarter = "一二三四".indexOf(words.charAt(words.length() - 3)) + 1;
            from = quarter * 3 - 2;
            to = quarter * 3;
        }
        return Period.ofMonths(YearMonth.of(year, from), YearMonth.of(year, to));
    }

    private static int quarter(char number) {
        int digit = "一二三四".indexOf(number);
        return digit >= 0 ? digit + 1 : number - '0';
    }

    private Period month(Search.Finder m) {
        YearMonth month = YearMonth.of(yearOf(m, "g"), number(m, "gm"));
        return m.group("gd") == null ? Period.ofMonths(month, month) : Period.ofDay(month.atDay(number(m, "gd")));
    }

    /** A year that qualifies a plan, a document or an event says nothing of the figures near it. */
    private Optional<PeriodMark> year(Search.Finder m, String text, int sentence) {
        int year = yearOf(m, "h");
        if (year == defaultYear) {
            return Optional.of(of(m, Period.ofYear(year), Reach.RESET));
        }
        boolean closes = m.group().endsWith("底") || m.group().endsWith("末");
        Period period = closes ? Period.ofDay(LocalDate.of(year, 12, 31)) : Period.ofYear(year);
        boolean opens = m.start() == sentence || ",;:(、。".indexOf(text.charAt(m.start() - 1)) >= 0;
        boolean comma = m.end() < text.length() && text.charAt(m.end()) == ',';
        boolean counts = m.end() < text.length()
                && (Character.isDigit(text.charAt(m.end()))
                        || text.startsWith("的", m.end())
                        || text.startsWith("为", m.end()));
        return opens || counts ? Optional.of(of(m, period, comma ? Reach.SENTENCE : Reach.CLAUSE)) : Optional.empty();
    }

    private static int number(Search.Finder m, String group) {
        String written = m.group(group);
        int ones = "○一二三四五六七八九".indexOf(written.charAt(written.length() - 1));
        if (written.charAt(0) == '十') {
            return 10 + Math.max(0, ones);
        }
        return ones > 0 ? ones : Integer.parseInt(written);
    }
}
