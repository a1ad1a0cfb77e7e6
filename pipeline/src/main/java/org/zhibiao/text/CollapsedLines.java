package org.zhibiao.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.Search;

/**
 * Parts a line that holds a whole page: what the site put in front, the title, the report, its signature, what the site put
 * behind. The seams are data/text/seams.json.
 */
final class CollapsedLines {
    static final String FILE = "text/seams.json";
    private static final int COLLAPSED = 240;
    private static final int HEAD = 600;
    private static final int FOOT = 600;
    private static final int LONGEST_SIGNATURE = 60;
    private static final Pattern DATE_AT_END = Pattern.compile(" ?\\d{4}年\\d{1,2}月\\d{1,2}日\\s*$");

    /** Where on a collapsed line a seam may be. */
    enum Place {
        /** The last of these in front of the first sentence ends what the site put there. */
        HEAD,
        /** A title among what the site put in front. */
        TITLE,
        /** The first of these behind the report begins what the site put there. */
        FOOT
    }

    /**
     * One kind of seam.
     *
     * @param place where it may be
     * @param pattern regular expression
     * @param examples texts that have it
     */
    record Seam(Place place, String pattern, List<String> examples) {}

    private final Map<Place, Search> seams;

    private CollapsedLines(Map<Place, Search> seams) {
        this.seams = seams;
    }

    static CollapsedLines load() {
        return of(List.of(RuleFiles.read(FILE, Seam[].class)));
    }

    static CollapsedLines of(List<Seam> seams) {
        RuleFiles.unique(FILE, seams, Seam::place);
        for (Seam seam : seams) {
            for (String example : seam.examples) {
                if (!Pattern.compile(seam.pattern).matcher(example).find()) {
                    throw new RuleException(FILE, "'" + seam.place + "' misses its example '" + example + "'");
                }
            }
        }
        return new CollapsedLines(seams.stream().collect(Collectors.toMap(Seam::place, s -> Search.of(s.pattern))));
    }

    /** The lines, with collapsed ones in their parts. */
    List<TextLine> part(CleanText settled, List<TextLine> lines) {
        List<TextLine> parted = new ArrayList<>();
        for (TextLine line : lines) {
            if (line.length() < COLLAPSED) {
                parted.add(line);
            } else {
                parts(settled, line, parted);
            }
        }
        return parted;
    }

    private void parts(CleanText settled, TextLine line, List<TextLine> parted) {
        String text = settled.text();
        List<Integer> cuts = new ArrayList<>();
        cuts.add(line.begin());
        int head = head(text, line);
        if (head > line.begin()) {
            title(text, line.begin(), head, cuts);
            cuts.add(head);
        }
        foot(text, Math.max(head, line.end() - FOOT), line.end(), cuts);
        cuts.add(line.end());
        for (int i = 1; i < cuts.size(); i++) {
            piece(settled, cuts.get(i - 1), cuts.get(i), line, parted);
        }
    }

    private int head(String text, TextLine line) {
        int limit = Math.min(line.end(), line.begin() + HEAD);
        int sentence = text.indexOf('。', line.begin());
        limit = sentence < 0 ? limit : Math.min(limit, sentence);
        Search.Finder m = seams.get(Place.HEAD).over(text, line.begin(), limit);
        int head = line.begin();
        while (m.find()) {
            head = m.end();
        }
        return head;
    }

    private void title(String text, int begin, int end, List<Integer> cuts) {
        Search.Finder m = seams.get(Place.TITLE).over(text, begin, end);
        int from = -1;
        int to = -1;
        while (m.find()) {
            from = m.start();
            to = m.end();
        }
        if (from >= 0) {
            cuts.add(from);
            cuts.add(to);
        }
    }

    private void foot(String text, int begin, int end, List<Integer> cuts) {
        Search.Finder m = seams.get(Place.FOOT).over(text, begin, end);
        if (!m.find()) {
            return;
        }
        int foot = text.charAt(m.start()) == '。' || text.charAt(m.start()) == ' ' ? m.start() + 1 : m.start();
        int signature = text.lastIndexOf('。', foot - 2) + 1;
        if (signature > begin && foot - signature <= LONGEST_SIGNATURE) {
            cuts.add(signature);
            Matcher date = DATE_AT_END.matcher(text).region(signature, foot);
            if (date.find() && date.start() > signature) {
                cuts.add(date.start());
            }
        }
        cuts.add(foot);
    }

    private static void piece(CleanText settled, int begin, int end, TextLine line, List<TextLine> parted) {
        int from = begin;
        int to = end;
        while (from < to && settled.text().charAt(from) <= ' ') {
            from++;
        }
        while (from < to && settled.text().charAt(to - 1) <= ' ') {
            to--;
        }
        if (from < to) {
            EnumSet<TextLine.Trait> traits = EnumSet.noneOf(TextLine.Trait.class);
            if (begin == line.begin()) {
                traits.addAll(line.traits());
            }
            parted.add(TextLine.line(settled, from, to, traits));
        }
    }
}
