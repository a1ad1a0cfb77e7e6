package org.zhibiao.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhibiao.identity.DateKeys.Meaning;

/** The dates of a page by what they are of. Grows while one page is read. */
final class PublicationDates {
    private static final DateKeys KEYS = DateKeys.load();
    private static final String TIME_OF_DAY = "(?:T?\\s*\\d{1,2}(?::\\d{2}(?::\\d{2})?|[时点]\\d{1,2}分(?:\\d{1,2}秒)?))?";
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(20[0-4]\\d)(?:\\s?[-年/.]\\s?(1[0-2]|0?[1-9])\\s?[-月/.]\\s?(3[01]|[12]\\d|0?[1-9])日?"
                    + "|(0[1-9]|1[0-2])([0-2]\\d|3[01])(?!\\d))" + TIME_OF_DAY);
    /** What stands beside a date that a site sets by itself: nothing, or the body whose page it is. */
    private static final Pattern NOTHING_ELSE = Pattern.compile("^[\\s\\[\\]〔〕()【】|│*]*$");

    private static final Pattern BODY_BEFORE = Pattern.compile("^[^\\d,。:;]{2,24}[局委厅办部院署府处科队所站关]\\s*$");
    /** Sites write months and days with two digits, people who sign a report do not. */
    private static final Pattern SET_BY_MACHINE = Pattern.compile("^20\\d\\d(?:\\s?[-/.]|年(?:0\\d月|1[0-2]月0)|.*:)");

    private static final Pattern KEY_ENDS = Pattern.compile("(?:[:|│\\[\\]()【】*\\s于]|时间|日期|原创[^。,]{0,20})$|^$");
    private static final int WORDS_BEFORE = 24;
    private static final int EDGE_LINES = 12;
    private static final int LONGEST_EDGE = 300;
    private static final int LONGEST_ALONE = 40;

    private final Map<Meaning, LocalDate> found = new EnumMap<>(Meaning.class);

    /** Dates of one page, the first of each meaning. */
    private PublicationDates() {}

    static Optional<LocalDate> find(IdentityClues clues) {
        PublicationDates all = new PublicationDates();
        all.collect(clues.chrome().stream().filter(l -> !Neighbours.isOne(l)).toList());
        PublicationDates own = new PublicationDates();
        own.collect(Neighbours.leaveOut(clues.chrome()));
        PublicationDates left = new PublicationDates();
        left.leftInBody(edges(clues.body()));
        PublicationDates top = new PublicationDates();
        top.collect(clues.body()
                .lines()
                .limit(EDGE_LINES)
                .filter(l -> l.length() <= LONGEST_ALONE)
                .toList());
        return all.first(Meaning.PUBLICATION)
                .or(() -> left.first(Meaning.PUBLICATION))
                .or(() -> own.first(Meaning.PAGE))
                .or(() -> left.first(Meaning.PAGE))
                .or(() -> own.first(Meaning.ALONE))
                .or(() -> top.first(Meaning.ALONE))
                .or(() -> own.first(Meaning.UPDATE))
                .or(() -> left.first(Meaning.UPDATE))
                .or(() -> own.first(Meaning.WRITING))
                .or(() -> left.first(Meaning.WRITING));
    }

    private Optional<LocalDate> first(Meaning meaning) {
        return Optional.ofNullable(found.get(meaning));
    }

    /** Where lines of the page may have been left in the body: at its begin, up to a length, and at its end. */
    private static List<String> edges(String body) {
        List<String> lines = body.lines().toList();
        int tail = Math.max(EDGE_LINES, lines.size() - EDGE_LINES);
        return IntStream.range(0, lines.size())
                .filter(i -> i < EDGE_LINES || i >= tail)
                .mapToObj(lines::get)
                .filter(l -> !Neighbours.isOne(l))
                .map(l -> l.substring(0, Math.min(LONGEST_EDGE, l.length())))
                .toList();
    }

    /** In the body only a date with its key, an opening sign or the head of its column by it is the page's. */
    private void leftInBody(List<String> lines) {
        String lineBefore = "";
        for (String line : lines) {
            String plain = PlainDates.of(line);
            Matcher m = DATE.matcher(plain);
            while (m.find()) {
                String before = plain.substring(Math.max(0, m.start() - WORDS_BEFORE), m.start());
                String words = TableHead.over(m.start(), plain, lineBefore).orElse(before);
                if (!words.equals(before) || KEY_ENDS.matcher(before).find()) {
                    note(KEYS.meaning(words, plain.substring(m.end()), Meaning.NONE), m);
                }
            }
            lineBefore = plain;
        }
    }

    private void collect(List<String> lines) {
        String lineBefore = "";
        for (String line : lines) {
            String plain = PlainDates.of(line);
            Matcher m = DATE.matcher(plain);
            int from = 0;
            while (m.find()) {
                String before = plain.substring(Math.max(from, m.start() - WORDS_BEFORE), m.start());
                String after = plain.substring(m.end());
                boolean alone = from == 0 && isAlone(plain.substring(0, m.start()), m.group(), after);
                Meaning fallback = alone ? Meaning.ALONE : Meaning.NONE;
                Meaning meaning = KEYS.meaning(isBare(before, after) ? lineBefore : before, after, fallback);
                Optional<String> head =
                        meaning == fallback ? TableHead.over(m.start(), plain, lineBefore) : Optional.empty();
                note(head.map(h -> KEYS.meaning(h, after, fallback)).orElse(meaning), m);
                from = m.end();
            }
            lineBefore = plain;
        }
    }

    private static boolean isBare(String before, String after) {
        return NOTHING_ELSE.matcher(before).find()
                && NOTHING_ELSE.matcher(after).find();
    }

    private static boolean isAlone(String before, String date, String after) {
        return SET_BY_MACHINE.matcher(date).find()
                && NOTHING_ELSE.matcher(after).find()
                && (NOTHING_ELSE.matcher(before).find()
                        || BODY_BEFORE.matcher(before).find());
    }

    private void note(Meaning meaning, Matcher m) {
        date(m).ifPresent(d -> found.putIfAbsent(meaning, d));
    }

    private static Optional<LocalDate> date(Matcher m) {
        String month = m.group(2) == null ? m.group(4) : m.group(2);
        String day = m.group(3) == null ? m.group(5) : m.group(3);
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
