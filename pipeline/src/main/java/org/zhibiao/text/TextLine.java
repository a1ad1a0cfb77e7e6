package org.zhibiao.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line of the page that shows something.
 *
 * @param words its words with all blanks that part something, as chrome is handed on
 * @param dense its words without a blank
 * @param begin where the words begin in the settled text
 * @param end where they end, exclusive
 * @param width how wide it is set, indent included, in half-width signs
 * @param signs how many signs the raw line has, indent included
 * @param traits what its surroundings and marks say of it
 */
record TextLine(String words, String dense, int begin, int end, int width, int signs, Set<Trait> traits) {

    /** What is known of a line beside its words. */
    enum Trait {
        INDENTED,
        AFTER_EMPTY_LINE,
        AFTER_PAGE_END,
        /** A heading by its mark, whatever its words. */
        HEADING,
        /** It begins with a bullet. */
        ITEM,
        ROW
    }

    /** Two full-width signs, which is how far paragraphs are indented. */
    private static final int INDENT = 4;

    private static final int SHORTEST_BROKEN = 28;

    private static final String ENDS = "。;!?:…";
    private static final String CLOSERS = "”’)》】";
    /** What stands around the cells of a row. */
    private static final String EDGES = "| \t";

    private static final String BULLETS = "·▌▍▎◎★☆▲△▼○□◻※✦✧❯☞◈";
    private static final Pattern MARK = Pattern.compile(
            "(?:第[一二三四五六七八九十]{1,3}(?:部分|章|节)|[一二三四五六七八九十]{1,3}(?:、|[.](?!\\d))|\\([一二三四五六七八九十]{1,3}\\)"
                    + "|\\(\\d{1,2}\\)|\\d{1,2}(?:、|[.](?!\\d(?!\\d{3}年)))|[①-⑳]|[一二三四五六七八九十]{1,2}是(?!否)|第[一二三四五六七八九十][,、]|·).*");
    /** {@code 三、四中全会} goes on a list of numerals and begins no section. */
    private static final Pattern NUMERALS = Pattern.compile("[一二三四五六七八九十]、[一二三四五六七八九十](?:[中次届季批级、]).*");

    private static final Pattern BARE_MARK = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|\\d{1,2}[、.]|\\(\\d{1,2}\\)|第[一二三四五六七八九十]{1,3}(?:部分|章))");
    private static final Pattern DATE = Pattern.compile(
            "(?:20\\d\\d|[二○]{2}[○一二三四五六七八九]{2})年(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日)?|20\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}");
    private static final Pattern CLAUSE_INSIDE = Pattern.compile("[。;].");

    static List<TextLine> of(CleanText settled) {
        String text = settled.text();
        List<TextLine> lines = new ArrayList<>();
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            int from = marks(text, begin, end, traits);
            int to = end;
            while (traits.contains(Trait.ROW) && from < to && EDGES.indexOf(text.charAt(to - 1)) >= 0) {
                to--;
            }
            if (from < to) {
                lines.add(line(settled, from, to, traits));
                traits = EnumSet.noneOf(Trait.class);
            } else {
                traits.add(Trait.AFTER_EMPTY_LINE);
            }
            begin = end + 1;
        }
        return lines;
    }

    private static int marks(String text, int begin, int end, EnumSet<Trait> traits) {
        int from = begin;
        while (from < end && text.charAt(from) <= ' ') {
            switch (text.charAt(from)) {
                case Characters.NEW_PAGE -> traits.add(Trait.AFTER_PAGE_END);
                case MarkdownRemnants.HEADING -> traits.add(Trait.HEADING);
                case MarkdownRemnants.ITEM -> traits.add(Trait.ITEM);
                case MarkdownRemnants.ROW -> traits.add(Trait.ROW);
                default -> traits.add(Trait.INDENTED);
            }
            from++;
        }
        while (traits.contains(Trait.ROW) && from < end && EDGES.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int bullet = from;
        while (bullet < end && (BULLETS.indexOf(text.charAt(bullet)) >= 0 || text.charAt(bullet) <= ' ')) {
            bullet++;
        }
        if (bullet > from && bullet < end) {
            traits.add(Trait.ITEM);
            return bullet;
        }
        return from;
    }

    /** A line, or the part of one between two places of the settled text. */
    static TextLine line(CleanText settled, int from, int to, Set<Trait> traits) {
        CleanText.Builder dense = new CleanText.Builder(to - from);
        Blanks.squeeze(settled, from, to, dense);
        String squeezed = dense.build().text();
        boolean spacedOut = squeezed.length() * 2 - 1 <= to - from && squeezed.length() > 1;
        String words = spacedOut ? squeezed : settled.text().substring(from, to).replace(Blanks.WIDE, ' ');
        int lineBegin = Math.max(0, settled.text().lastIndexOf('\n', from - 1) + 1);
        int signs = settled.rawEnd(to) - settled.rawBegin(lineBegin);
        int width = traits.contains(Trait.INDENTED) ? INDENT : 0;
        for (int i = from; i < to; i++) {
            char c = settled.text().charAt(i);
            width += c < 0x2e80 && "“”‘’—…·,:;()!?".indexOf(c) < 0 ? 1 : 2;
        }
        return new TextLine(words, squeezed.replace(" ", ""), from, to, width, signs, Set.copyOf(traits));
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    int length() {
        return dense.length();
    }

    /** Whether it begins with the mark of a section or of an item. */
    boolean isMarked() {
        return MARK.matcher(dense).lookingAt() && !NUMERALS.matcher(dense).lookingAt();
    }

    boolean isBareMark() {
        return BARE_MARK.matcher(dense).matches();
    }

    boolean isDate() {
        return DATE.matcher(dense).matches();
    }

    /** Whether it ends as a sentence or an announcement does. */
    boolean isEnded() {
        int last = dense.length() - 1;
        while (last > 0 && CLOSERS.indexOf(dense.charAt(last)) >= 0) {
            last--;
        }
        return ENDS.indexOf(dense.charAt(last)) >= 0;
    }

    /** Whether a sentence ends within it, so that what follows in it is running text. */
    boolean isRunning() {
        return CLAUSE_INSIDE.matcher(dense).find();
    }

    /** Whether it is the middle of a sentence that was broken, and no line of a site, whatever word it begins with. */
    boolean goesOnWith(TextLine before) {
        boolean clauses = dense.indexOf(',') >= 0 || dense.indexOf('。') >= 0;
        return clauses && !before.isEnded() && before.isRunning() && before.width >= SHORTEST_BROKEN;
    }

    char first() {
        return dense.charAt(0);
    }

    char last() {
        return dense.charAt(dense.length() - 1);
    }
}
