package org.zhibiao.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhibiao.text.ChromeLines.Place;

/** Tells which paragraphs of a page are the report and which are the site above and below it. */
final class Edges {
    private static final Pattern TITLE = Pattern.compile("(?:报告|总结|情况|汇报|述职|年报|要点|方案|通知|公报|自查)(?:\\([^()]{1,16}\\))?$");
    private static final Pattern NAMED_TITLE =
            Pattern.compile("(?:政府|局|厅|委|委员会|办公室|部|院|署|中心|街道|镇|乡|管委会)(?:关于|20\\d\\d|[二○]{3}|法治|依法|推进)");
    /** A line that may be the headline of a text that is no report. */
    private static final Pattern HEADLINE =
            Pattern.compile("(?=.{12,70}$)(?:[^。;:|>]*)(?:关于|20\\d\\d年|法治|依法|报告|决算|公告|会议|召开)(?:[^。;:|>]*)");

    private static final Pattern ABOVE_TITLE = Pattern.compile(
            ".*(?:政府|局|厅|委|委员会|办公室|部|院|署|中心|办事处|管委会|大队|支队|总队|海关|街道|镇|乡|关于|年度?|文件)$|.*〔\\d{4}〕\\d{1,4}号$|.*\\d{4}\\)?\\d{1,4}号$");
    private static final Pattern SECTION =
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|第[一二三四五六七八九十]{1,3}(?:部分|章)).*");
    private static final Pattern SIGNATURE = Pattern.compile(
            "[\\u4e00-\\u9fff()、]{2,40}(?:政府|局|厅|委|委员会|办公室|部|院|署|中心|办事处|管委会|大队|支队|总队|海关|所|站)|\\([^()]{2,40}\\)|特此报告。?");
    private static final String NO_TITLE = "。;:|>";
    private static final int LONGEST_TITLE = 70;
    private static final int LONGEST_MENU_ITEM = 14;
    private static final int MENU = 6;
    private static final int MOST_LINES_OF_TITLE = 3;

    private final List<TextLine> lines;
    private final List<Paragraph> paragraphs;
    private final List<Set<Place>> places;
    private final BitSet site;
    private final BitSet found = new BitSet();

    private Edges(List<TextLine> lines, List<Paragraph> paragraphs, List<Set<Place>> places, BitSet site) {
        this.lines = lines;
        this.paragraphs = paragraphs;
        this.places = places;
        this.site = site;
    }

    /**
     * The paragraphs that are the site, by their numbers.
     *
     * @param places where each line is furniture by its words
     * @param site the lines that are the site's where they stand at an edge
     */
    static BitSet around(List<TextLine> lines, List<Paragraph> paragraphs, List<Set<Place>> places, BitSet site) {
        Edges edges = new Edges(lines, paragraphs, places, site);
        int first = edges.firstProse();
        edges.above(first);
        edges.below(first, edges.lastProse());
        return edges.found;
    }

    private boolean isSite(int paragraph) {
        return site.get(paragraphs.get(paragraph).first());
    }

    private boolean isSiteBelow(int paragraph) {
        return isSite(paragraph)
                && (isAt(paragraph, Place.EDGE) || isAt(paragraph, Place.FOOT) || isAt(paragraph, Place.LABEL));
    }

    private boolean isProse(int paragraph) {
        return paragraphs.get(paragraph).isProse() && !isSite(paragraph);
    }

    private int firstProse() {
        int i = 0;
        while (i < paragraphs.size() && !isProse(i)) {
            i++;
        }
        return i;
    }

    private int lastProse() {
        int i = paragraphs.size() - 1;
        while (i >= 0 && !isProse(i)) {
            i--;
        }
        return i;
    }

    private TextLine line(int paragraph) {
        return lines.get(paragraphs.get(paragraph).first());
    }

    /** Whether its first line is furniture there by its words. */
    private boolean isAt(int paragraph, Place place) {
        return places.get(paragraphs.get(paragraph).first()).contains(place);
    }

    private String words(int paragraph) {
        return paragraphs.get(paragraph).words();
    }

    /** Above the title all is the site, but for the body that stands over its title; without a title, what looks like it. */
    private void above(int first) {
        for (int i = 0; i < first; i++) {
            if (isSite(i) || isMenu(i)) {
                found.set(i);
            } else if (i > 0
                    && isLabel(i - 1)
                    && !isTitle(i)
                    && !isAddressee(i)
                    && words(i).length() <= LONGEST_TITLE) {
                found.set(i);
            }
        }
        int title = first < paragraphs.size() ? title(first) : -1;
        if (title >= 0) {
            found.set(0, beginOfTitle(title));
        } else if (first < paragraphs.size()) {
            found.set(0, beginWithoutTitle(first));
            menus(0, first);
        }
    }

    /** What stands above a line of the site is the site too, up to the first line that a report may open with. */
    private int beginWithoutTitle(int first) {
        int begin = first;
        while (begin > 0 && !found.get(begin - 1)) {
            begin--;
        }
        int opening = 0;
        while (opening < begin && (found.get(opening) || !opensReport(opening))) {
            opening++;
        }
        return opening;
    }

    private boolean opensReport(int paragraph) {
        return line(paragraph).isMarked()
                || isTitle(paragraph)
                || HEADLINE.matcher(words(paragraph)).matches();
    }

    private int title(int first) {
        int i = first - 1;
        while (i >= 0 && (found.get(i) || !isTitle(i))) {
            i--;
        }
        return i;
    }

    private boolean isTitle(int paragraph) {
        String words = words(paragraph);
        return words.length() <= LONGEST_TITLE
                && words.length() > 3
                && NO_TITLE.chars().noneMatch(c -> words.indexOf(c) >= 0)
                && !line(paragraph).isMarked()
                && TITLE.matcher(words).find();
    }

    private int beginOfTitle(int title) {
        int run = title;
        while (run > 0 && !found.get(run - 1) && words(run - 1).length() <= LONGEST_TITLE) {
            run--;
        }
        int begin = title;
        boolean subtitle = words(title).startsWith("—");
        boolean complete = NAMED_TITLE.matcher(words(title)).find();
        while (begin > run
                && title - run <= MOST_LINES_OF_TITLE
                && (subtitle || isPartOfTitle(begin - 1, complete ? Need.NONE : Need.BODY))) {
            begin--;
        }
        return begin;
    }

    /** What a title needs from the lines above it. */
    private enum Need {
        NONE,
        BODY
    }

    private boolean isPartOfTitle(int paragraph, Need need) {
        String words = words(paragraph);
        boolean number = words.endsWith("号");
        boolean about = words.contains("关于") && !isTitle(paragraph) && words.indexOf(':') < 0;
        return (ABOVE_TITLE.matcher(words).matches() || about) && (number || need == Need.BODY);
    }

    /** A label may be without a value; the addressee of the report then follows it. */
    private boolean isAddressee(int paragraph) {
        return words(paragraph).endsWith(":");
    }

    private boolean isLabel(int paragraph) {
        return isAt(paragraph, Place.LABEL);
    }

    /** Many short names on one line. */
    private boolean isMenu(int paragraph) {
        String words = line(paragraph).words();
        if (words.indexOf('。') >= 0
                || words.indexOf(',') >= 0
                || line(paragraph).isMarked()) {
            return false;
        }
        String[] names = words.split("[ |>»·/]+", -1);
        int named = 0;
        for (String name : names) {
            named += name.length() >= 2 && name.length() <= LONGEST_MENU_ITEM ? 1 : 0;
        }
        return named >= MENU - 1 && named * 4 >= names.length * 3;
    }

    /** Many short lines one after the other. */
    private void menus(int from, int to) {
        int begin = from;
        for (int i = from; i <= to; i++) {
            boolean item = i < to && (found.get(i) || isMenuItem(i));
            if (!item) {
                if (i - begin >= MENU) {
                    found.set(begin, i);
                }
                begin = i + 1;
            }
        }
    }

    private boolean isMenuItem(int paragraph) {
        TextLine line = line(paragraph);
        return line.length() <= LONGEST_MENU_ITEM && !line.isMarked() && !line.isEnded() && !line.isDate();
    }

    private void below(int first, int last) {
        int end = end(first);
        boolean left = false;
        for (int i = Math.max(first, last) + 1; i < end; i++) {
            boolean site = isSiteBelow(i) || isMenu(i);
            left |= site;
            if (site || (left && !line(i).isDate() && !isSignature(i))) {
                found.set(i);
            }
        }
        for (int i = first; i < Math.min(end, last); i++) {
            if (isSite(i) && !paragraphs.get(i).isProse() && isAt(i, Place.FOOT)) {
                found.set(i);
            }
        }
        menus(Math.max(first, last) + 1, end);
        found.set(end, Math.max(end, paragraphs.size()));
    }

    private boolean isSignature(int paragraph) {
        return SIGNATURE.matcher(words(paragraph)).matches();
    }

    /** Where the site goes on for good: at its foot, or behind the date of the signature. */
    private int end(int first) {
        int[] prose = new int[paragraphs.size() + 1];
        int[] sections = new int[paragraphs.size() + 1];
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            prose[i] = prose[i + 1] + (isProse(i) ? words(i).length() : 0);
            sections[i] = sections[i + 1] + (SECTION.matcher(words(i)).matches() && !isSite(i) ? 1 : 0);
        }
        for (int i = first + 1; i < paragraphs.size(); i++) {
            boolean settled = sections[i] == 0 && prose[i] * 4 <= prose[0] - prose[i];
            if (settled && isAt(i, Place.FOOT)) {
                return i;
            }
            boolean signed = sections[i] == 0 && prose[i] < prose[0] - prose[i] && isSignature(i - 1);
            if ((settled || signed) && line(i).isDate()) {
                return afterNotes(i + 1);
            }
        }
        return paragraphs.size();
    }

    private int afterNotes(int from) {
        int i = from;
        while (i < paragraphs.size() && words(i).startsWith("(") && words(i).endsWith(")") && !isSite(i)) {
            i++;
        }
        return i;
    }
}
