package org.zhibiao.text;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.RulePatterns;
import org.zhibiao.rules.Searches;

/** Lines that sites put around a report. The rules are data/text/chrome.json. */
final class ChromeLines {
    static final String FILE = "text/chrome.json";

    /** Where a kind of line is furniture. */
    enum Place {
        /** Above the first prose. */
        HEAD,
        /** Above the first and below the last prose. */
        EDGE,
        /** There too; below the report, all that follows is furniture. */
        FOOT,
        /** At an edge, together with the line below it, which is its value. */
        LABEL,
        ANYWHERE
    }

    /**
     * One kind of line.
     *
     * @param name what it is
     * @param pattern regular expression that the cleaned line contains, with its blanks or without
     * @param maxLength longest line, in characters, that can be of this kind
     * @param place where on the page it is furniture
     * @param examples lines of this kind
     * @param counterExamples near misses
     */
    record Kind(
            String name,
            String pattern,
            int maxLength,
            Place place,
            List<String> examples,
            List<String> counterExamples) {}

    /** Lines longer than one of these are held only against the kinds that may be as long. */
    private static final int[] LENGTHS = {0, 60, 170};

    /** The kinds that may be longer than a length. */
    private record Band(int longerThan, List<Kind> kinds, Searches patterns) {
        static Band of(int longerThan, List<Kind> all) {
            List<Kind> kinds =
                    all.stream().filter(k -> k.maxLength > longerThan).toList();
            return new Band(
                    longerThan,
                    kinds,
                    new Searches(
                            kinds.stream().map(k -> Pattern.compile(k.pattern)).toList()));
        }

        void addPlaces(String line, int length, Set<Place> places) {
            patterns.eachWanted(line, (ordinal, begin, end) -> {
                if (length <= kinds.get(ordinal).maxLength) {
                    places.add(kinds.get(ordinal).place);
                }
                return false;
            });
        }
    }

    /** From the longest lines down. */
    private final List<Band> bands;

    private ChromeLines(List<Band> bands) {
        this.bands = bands;
    }

    static ChromeLines load() {
        return of(List.of(RuleFiles.read(FILE, Kind[].class)));
    }

    static ChromeLines of(List<Kind> kinds) {
        RuleFiles.unique(FILE, kinds, Kind::name);
        kinds.forEach(ChromeLines::check);
        return new ChromeLines(IntStream.of(LENGTHS)
                .mapToObj(longerThan -> Band.of(longerThan, kinds))
                .sorted(Comparator.comparingInt(Band::longerThan).reversed())
                .toList());
    }

    private static void check(Kind kind) {
        Pattern pattern = RulePatterns.compile(FILE, kind.name, kind.pattern);
        RulePatterns.hold(FILE, kind.name, kind.examples, kind.counterExamples, line -> {
            String dense = line.replace(" ", "");
            return dense.length() <= kind.maxLength
                    && (pattern.matcher(line).find() || pattern.matcher(dense).find());
        });
    }

    /** At which places a line is furniture. */
    Set<Place> places(TextLine line) {
        Set<Place> places = EnumSet.noneOf(Place.class);
        for (Band band : bands) {
            if (line.length() > band.longerThan) {
                band.addPlaces(line.words(), line.length(), places);
                if (line.words().length() > line.length()) {
                    band.addPlaces(line.dense(), line.length(), places);
                }
                return places;
            }
        }
        return places;
    }
}
