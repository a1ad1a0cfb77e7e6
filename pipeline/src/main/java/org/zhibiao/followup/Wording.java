package org.zhibiao.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.segment.Segmenter;

/** Which words and clauses of a promise name its matter. The rules are data/followup/words.json. */
final class Wording {
    private static final String FILE = "followup/words.json";
    private static final Pattern LIST_MARK =
            Pattern.compile("^(?:[一二三四五六七八九十]{1,2}[是要、]|第?[(]?[一二三四五六七八九十\\d]{1,2}[)][、.]?|\\d{1,2}[.、])");
    private static final Pattern TITLE = Pattern.compile("《[^》]{0,80}》");
    /** What is done on a river or a mountain is done nowhere else. */
    private static final Pattern WATERS = Pattern.compile("[河江湖海山]$");

    private static final String OPENING = "《“(";
    private static final String CLOSING = "》”)";
    private static final String BREAKS = ",;:，；：。!?";

    /** A word that stands in nearly every sentence of these reports still tells a little. */
    private static final double STOCK = 0.25;

    private static final double SLOGAN = 0.3;
    private static final double CIRCUMSTANCE = 0.3;
    private static final double PURPOSE = 0.2;

    /** 对市政工程领域招投标开展治理: where something is done is told less often again than what is done. */
    private static final double SCOPE = 0.5;

    private record Rules(
            List<String> stopWords,
            List<String> stockWords,
            List<String> generalHeads,
            List<String> slogans,
            List<String> compounds,
            List<NamedRule> bases,
            List<NamedRule> scopes,
            List<NamedRule> purposes) {}

    private final Set<String> stopWords;
    private final Set<String> stockWords;
    private final Set<String> generalHeads;
    private final List<String> slogans;
    private final List<String> compounds;
    private final List<Pattern> bases;
    private final List<Pattern> scopes;
    private final List<Pattern> purposes;

    private Wording(Rules rules) {
        this.stopWords = Set.copyOf(Set.copyOf(rules.stopWords));
        this.stockWords = Set.copyOf(Set.copyOf(rules.stockWords));
        this.generalHeads = Set.copyOf(rules.generalHeads);
        this.slogans = List.copyOf(rules.slogans);
        this.compounds = List.copyOf(rules.compounds);
        this.bases = NamedRule.held(FILE, rules.bases);
        this.scopes = NamedRule.held(FILE, rules.scopes);
        this.purposes = NamedRule.held(FILE, rules.purposes);
    }

    private static final class Holder {
        private static final Wording STANDARD = new Wording(RuleFiles.read(FILE, Rules.class));
    }

    /** A text without what stands in 《》: a year or a cue in the title of a document says nothing of the sentence. */
    static String withoutTitles(String text) {
        return TITLE.matcher(text).replaceAll("");
    }

    static Wording standard() {
        return Holder.STANDARD;
    }

    /**
     * A clause.
     *
     * @param begin where it begins in its sentence
     * @param text its words, without the break that ends it
     */
    record Clause(int begin, String text) {}

    /** The clauses of a sentence; what is in brackets or quotes is never cut. */
    List<Clause> clauses(String sentence) {
        List<Clause> clauses = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i <= sentence.length(); i++) {
            char c = i < sentence.length() ? sentence.charAt(i) : '。';
            depth = Math.max(0, depth + (OPENING.indexOf(c) >= 0 ? 1 : 0) - (CLOSING.indexOf(c) >= 0 ? 1 : 0));
            boolean ends = i == sentence.length() || (depth == 0 && BREAKS.indexOf(c) >= 0);
            if (ends) {
                add(clauses, begin, sentence.substring(begin, i));
                begin = i + 1;
            }
        }
        return clauses;
    }

    private static void add(List<Clause> clauses, int begin, String text) {
        Matcher mark = LIST_MARK.matcher(text);
        int skip = mark.find() ? mark.end() : 0;
        if (!text.substring(skip).isBlank()) {
            clauses.add(new Clause(begin + skip, text.substring(skip)));
        }
    }

    /** The words of a report without those in which a word of the promise would only be a part: 培训机构 is no 培训. */
    String withoutCompounds(String words, String promise) {
        String plain = words;
        for (String compound : compounds) {
            if (plain.contains(compound) && !promise.contains(compound)) {
                plain = plain.replace(compound, "#".repeat(compound.length()));
            }
        }
        return plain;
    }

    /** The compounds that stand in a text. */
    List<String> compounds(String words) {
        return compounds.stream().filter(words::contains).toList();
    }

    /** How much a word of this spelling tells, apart from how rare it is. */
    double telling(String term) {
        if (stopWords.contains(term)) {
            return 0;
        }
        return stockWords.contains(term) ? STOCK : 1;
    }

    /** How much of a word tells a matter from others of its kind: nothing of 服务站 or of a place. */
    double specific(Segmenter.Word word) {
        boolean general = generalHeads.contains(word.word())
                || stockWords.contains(word.word())
                || stopWords.contains(word.word())
                || (word.pos().startsWith("ns") && !WATERS.matcher(word.word()).find())
                || word.pos().startsWith("nt");
        return general ? 0 : 1;
    }

    /** How much of what a promise binds itself to a clause holds: 1, or less for circumstances and ends. */
    double binding(String clause) {
        if (purposes.stream().anyMatch(p -> p.matcher(clause).find())) {
            return PURPOSE;
        }
        return bases.stream().anyMatch(p -> p.matcher(clause).find()) ? CIRCUMSTANCE : 1;
    }

    /** How much each place of a clause tells: the words of 放管服 name no matter, and those of a field less than what is done in it. */
    double[] phrases(String clause) {
        double[] factors = new double[clause.length()];
        Arrays.fill(factors, 1);
        for (String slogan : slogans) {
            for (int at = clause.indexOf(slogan); at >= 0; at = clause.indexOf(slogan, at + 1)) {
                Arrays.fill(factors, at, at + slogan.length(), SLOGAN);
            }
        }
        for (Pattern scope : scopes) {
            Matcher found = scope.matcher(clause);
            if (found.find() && found.end() < clause.length()) {
                Arrays.fill(factors, found.start(), found.end(), SCOPE);
            }
        }
        return factors;
    }
}
