package org.zhibiao.metric;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.RulePatterns;

/**
 * Clauses that name no matter of their own and only say what became of one told before: 审结, 已整改, 维持. A later stage takes its
 * figures from an earlier one. The rules are data/metric/outcomes.json.
 */
final class Outcomes {
    static final String FILE = "metric/outcomes.json";
    /** The stage of a clause that names what is counted. */
    static final int NAMED = 0;

    private static final Outcomes STANDARD = new Outcomes(RuleFiles.read(FILE, Rules.class));

    /**
     * The rule file.
     *
     * @param adverbs words that may stand before an outcome
     * @param objects nouns that may follow it and name nothing new
     * @param stages the outcomes, in the order in which a matter runs through them
     * @param carriedOver what follows a figure that holds more than what was told before, as regular expressions
     * @param former what stands before a figure of an earlier year, as regular expressions
     */
    record Rules(
            List<String> adverbs,
            List<String> objects,
            List<Stage> stages,
            List<String> carriedOver,
            List<String> former) {}

    /**
     * One stage.
     *
     * @param of what the clause of the total must hold, as a regular expression; empty when anything will do
     * @param examples clauses before a figure
     */
    record Stage(String name, List<String> words, String of, List<String> examples, List<String> counterExamples) {}

    private final List<Pattern> stages;
    private final List<Pattern> sources;
    private final Pattern carriedOver;
    private final Pattern former;

    private Outcomes(Rules rules) {
        this.stages =
                rules.stages.stream().map(stage -> pattern(rules, stage)).toList();
        this.sources = rules.stages.stream()
                .map(stage -> RulePatterns.compile(FILE, stage.name, stage.of))
                .toList();
        this.carriedOver = Pattern.compile(String.join("|", rules.carriedOver));
        this.former = Pattern.compile(String.join("|", rules.former));
    }

    private static Pattern pattern(Rules rules, Stage stage) {
        Pattern pattern = RulePatterns.compile(
                FILE,
                stage.name,
                "^(?:" + String.join("|", rules.adverbs) + ")*(?:" + String.join("|", stage.words) + ")了?(?:"
                        + String.join("|", rules.objects) + ")*$");
        RulePatterns.hold(FILE, stage.name, stage.examples, stage.counterExamples, s -> pattern.matcher(s)
                .matches());
        return pattern;
    }

    static Outcomes standard() {
        return STANDARD;
    }

    /** The stage that a clause tells, given its words before and after the figure; {@link #NAMED} when it names a matter itself. */
    int stage(String before, String after) {
        Optional<Integer> told = stageOf(before);
        return told.or(() -> before.length() <= 3 && !after.isEmpty() ? stageOf("已" + before + after) : Optional.empty())
                .orElse(NAMED);
    }

    private Optional<Integer> stageOf(String words) {
        return IntStream.rangeClosed(1, stages.size())
                .boxed()
                .filter(s -> stages.get(s - 1).matcher(words).matches())
                .findFirst();
    }

    /** Whether matters told in a clause can come to a stage. */
    boolean comesFrom(String clause, int stage) {
        return sources.get(stage - 1).matcher(clause).find();
    }

    /** Whether a figure also holds matters of earlier years; {@code after} is the text behind it. */
    boolean isCarriedOver(CharSequence text, int end) {
        return carriedOver.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whether the words before a figure give it to an earlier year. */
    boolean isFormer(String before) {
        return former.matcher(before).find();
    }
}
