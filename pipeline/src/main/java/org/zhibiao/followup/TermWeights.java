package org.zhibiao.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;

/**
 * How much a word tells about the matter of a sentence: the rarer, the more. The counts are stored with the rules and not
 * taken from the corpus at hand, so that what becomes of a promise depends on its report and the later one alone: another
 * report changes nothing of it, and nothing has to be judged again.
 */
final class TermWeights {
    private static final String FILE = "followup/words_of_reports.tsv";
    private static final String TOTAL = "*";

    /** Numbers, times, measures, punctuation and foreign tags say nothing about the matter. */
    private static final String MEANINGLESS = "mtwqux";

    private final Map<String, Long> frequencies;
    private final double scale;

    private TermWeights(Map<String, Long> frequencies, long sentences) {
        this.frequencies = Map.copyOf(frequencies);
        this.scale = Math.log(sentences + 1.0);
    }

    private static final class Holder {
        private static final TermWeights STORED = load(RuleFiles.lines(FILE));
    }

    /** The stored counts alone. */
    static TermWeights stored() {
        return Holder.STORED;
    }

    static TermWeights load(List<String> lines) {
        RuleFiles.unique(FILE, lines, line -> line.split("\t", 2)[0]);
        Map<String, Long> counts = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            if (parts.length != 2 || !parts[1].matches("\\d{1,18}")) {
                throw new RuleException(FILE, "'" + line + "' is not a word, a tab and a count");
            }
            counts.put(parts[0], Long.parseLong(parts[1]));
        }
        Long total = counts.remove(TOTAL);
        if (total == null) {
            throw new RuleException(FILE, "the count of all sentences, '" + TOTAL + "', is missing");
        }
        return new TermWeights(counts, total);
    }

    /** 0 for a word of every sentence to 1 for one of none. */
    double of(String term) {
        return 1 - Math.log(frequencies.getOrDefault(term, 0L) + 1.0) / scale;
    }

    /** Whether a word can tell what a sentence is about. */
    static boolean tells(String term, String pos) {
        return term.length() > 1
                && (pos.isEmpty() || MEANINGLESS.indexOf(pos.charAt(0)) < 0)
                && term.codePoints().noneMatch(Character::isDigit);
    }
}
