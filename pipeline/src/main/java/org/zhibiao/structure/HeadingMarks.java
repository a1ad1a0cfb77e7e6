package org.zhibiao.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.Search;
import org.zhibiao.structure.Mark.Place;

/** The ways of numbering headings. The rules are data/structure/heading_marks.json; the first that matches wins. */
final class HeadingMarks {
    static final String FILE = "structure/heading_marks.json";

    private static final HeadingMarks STANDARD = load();

    private record Entry(
            String id,
            int level,
            int rank,
            MarkFamily.Standing standing,
            MarkFamily.Follows follows,
            boolean runOn,
            String notAfter,
            MarkFamily.Reach reach,
            String pattern,
            List<String> examples,
            List<String> counterExamples) {

        MarkFamily family() {
            MarkFamily.RunOn whenBreaksAreLost = runOn ? MarkFamily.RunOn.ANYWHERE : MarkFamily.RunOn.AS_USUAL;
            return new MarkFamily(
                    id, level, rank, standing, follows, whenBreaksAreLost, notAfter, reach, Search.of(pattern));
        }
    }

    private final List<MarkFamily> families;
    private final Search any;

    private HeadingMarks(List<MarkFamily> families) {
        this.families = families;
        this.any = Search.of(String.join(
                "|", families.stream().map(f -> f.pattern().pattern().pattern()).toList()));
    }

    static HeadingMarks standard() {
        return STANDARD;
    }

    private static HeadingMarks load() {
        List<Entry> entries = RuleFiles.unique(FILE, List.of(RuleFiles.read(FILE, Entry[].class)), Entry::id);
        HeadingMarks marks =
                new HeadingMarks(entries.stream().map(Entry::family).toList());
        entries.forEach(marks::check);
        return marks;
    }

    private void check(Entry entry) {
        for (String example : entry.examples) {
            if (!opens(example, entry.id)) {
                throw new RuleException(FILE, "'" + example + "' does not open with a mark of " + entry.id);
            }
        }
        for (String example : entry.counterExamples) {
            if (opens(example, entry.id)) {
                throw new RuleException(FILE, "'" + example + "' opens with a mark of " + entry.id);
            }
        }
    }

    private boolean opens(String text, String family) {
        return at(text, 0, Place.LINE_START)
                .filter(m -> m.family().id().equals(family) && m.end() < text.length())
                .isPresent();
    }

    /** Whether any mark begins with a character; most characters begin none. */
    boolean mayBeginWith(char c) {
        return any.mayOpenWith(c);
    }

    /** The mark that begins at a place of the text, if one of the families that may stand there does. */
    Optional<Mark> at(String text, int begin, Place place) {
        char before = begin == 0 ? '\n' : text.charAt(begin - 1);
        for (MarkFamily family : families) {
            if (!family.pattern().mayOpenWith(text.charAt(begin))
                    || !place.admits(family)
                    || family.notAfter().indexOf(before) >= 0) {
                continue;
            }
            Matcher m = family.pattern().pattern().matcher(text).region(begin, text.length());
            if (m.lookingAt()) {
                String number = text.substring(begin, m.end()).strip();
                return Optional.of(new Mark(family, begin, m.end(), Ordinals.of(m.group(1)), number, place));
            }
        }
        return Optional.empty();
    }
}
