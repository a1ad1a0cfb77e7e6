package org.zhibiao.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.identity.DateKeys.Meaning;

/**
 * Finds day of publication and title. What is stated wins; else a date that the page calls its publication, then one that
 * it gives without saying of what, then the one of writing. A clock, a neighbour's date and a signature are none. Thread-safe.
 */
public final class PublicationFinder {
    private static final DateKeys KEYS = DateKeys.load();
    private static final String TIME_OF_DAY = "(?:T?\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?";
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(20[0-4]\\d)(?:\\s?[-年/.]\\s?(1[0-2]|0?[1-9])\\s?[-月/.]\\s?(3[01]|[12]\\d|0?[1-9])日?"
            + "|(0[1-9]|1[0-2])([0-2]\\d|3[01])(?!\\d))" + TIME_OF_DAY);
    private static final Pattern NOTHING_ELSE = Pattern.compile("^[\\s\\[\\]〔〕()【】|]*$");
    private static final int WORDS_BEFORE = 24;
    private static final int EDGE_LINES = 6;
    private static final int LONGEST_EDGE_LINE = 80;

    /** What the clues say of the publication. */
    public Publication find(IdentityClues clues) {
        Optional<LocalDate> date = clues.stated().publishDate().or(() -> fromPage(clues));
        return new Publication(date, TitleLine.of(clues));
    }

    private static Optional<LocalDate> fromPage(IdentityClues clues) {
        Map<Meaning, LocalDate> found = new EnumMap<>(Meaning.class);
        collect(clues.chrome().stream().filter(l -> !Neighbours.isOne(l)).toList(), Meaning.NONE, found);
        Map<Meaning, LocalDate> own = new EnumMap<>(Meaning.class);
        collect(Neighbours.leaveOut(clues.chrome()), Meaning.PAGE, own);
        Map<Meaning, LocalDate> inBody = new EnumMap<>(Meaning.class);
        collect(edges(clues.body()), Meaning.NONE, inBody);
        return Optional.ofNullable(found.get(Meaning.PUBLICATION))
                .or(() -> Optional.ofNullable(inBody.get(Meaning.PUBLICATION)))
                .or(() -> Optional.ofNullable(own.get(Meaning.PAGE)))
                .or(() -> Optional.ofNullable(own.get(Meaning.WRITING)));
    }

    /** Lines of the page that were left in the body: short ones without prose at its begin and end. */
    private static List<String> edges(String body) {
        List<String> lines = body.lines().toList();
        int tail = Math.max(EDGE_LINES, lines.size() - EDGE_LINES);
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(i -> i < EDGE_LINES || i >= tail)
                .mapToObj(lines::get)
                .filter(l -> l.length() <= LONGEST_EDGE_LINE && l.indexOf('。') < 0 && l.indexOf(',') < 0)
                .filter(l -> !Neighbours.isOne(l))
                .toList();
    }

    /** Notes the first date of each meaning; a date that stands alone on its line has the meaning given for it. */
    private static void collect(List<String> lines, Meaning alone, Map<Meaning, LocalDate> found) {
        String lineBefore = "";
        for (String line : lines) {
            String plain = PlainDates.of(line);
            Matcher m = DATE.matcher(plain);
            int from = 0;
            while (m.find()) {
                String before = plain.substring(Math.max(from, m.start() - WORDS_BEFORE), m.start());
                String after = plain.substring(m.end());
                boolean isAlone = m.group(2) != null
                        && NOTHING_ELSE.matcher(plain.substring(0, m.start()) + after).find();
                String words = isAlone && from == 0 ? lineBefore : before;
                Meaning meaning = KEYS.meaning(words, after, isAlone ? alone : Meaning.NONE);
                date(m).ifPresent(d -> found.putIfAbsent(meaning, d));
                from = m.end();
            }
            lineBefore = plain;
        }
    }

    private static Optional<LocalDate> date(Matcher m) {
        String month = m.group(2) == null ? m.group(4) : m.group(2);
        String day = m.group(3) == null ? m.group(5) : m.group(3);
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
