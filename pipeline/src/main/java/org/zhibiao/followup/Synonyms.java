package org.zhibiao.followup;

import java.util.List;
import java.util.Set;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;

/** Words that two authors use for one thing. The rules are data/followup/synonyms.json. */
final class Synonyms {
    private static final String FILE = "followup/synonyms.json";

    private record Group(
            String id, List<String> words, List<List<String>> examples, List<List<String>> counterExamples) {}

    private final WordClasses classes;

    private Synonyms(List<Group> groups) {
        WordClasses.Collector collector = new WordClasses.Collector();
        for (Group group : RuleFiles.unique(FILE, groups, Group::id)) {
            RuleFiles.unique(FILE, group.words, word -> group.id + ": " + word)
                    .forEach(word -> collector.add(word, group.id));
        }
        classes = collector.classes();
        groups.forEach(this::hold);
    }

    private static final class Holder {
        private static final Synonyms STANDARD = new Synonyms(List.of(RuleFiles.read(FILE, Group[].class)));
    }

    static Synonyms standard() {
        return Holder.STANDARD;
    }

    /** Where words of groups stand. */
    List<WordClasses.Found> in(String text) {
        return classes.in(text);
    }

    /** The groups of which a word stands anywhere, also inside a longer one. */
    Set<String> within(String text) {
        return classes.within(text);
    }

    private void hold(Group group) {
        if (group.examples.isEmpty()) {
            throw new RuleException(FILE, "'" + group.id + "' has no example");
        }
        group.examples.stream()
                .filter(texts -> !alike(group, texts))
                .findFirst()
                .ifPresent(texts -> {
                    throw new RuleException(FILE, "'" + group.id + "' misses its example " + texts);
                });
        group.counterExamples.stream()
                .filter(texts -> alike(group, texts))
                .findFirst()
                .ifPresent(texts -> {
                    throw new RuleException(FILE, "'" + group.id + "' takes its counter-example " + texts);
                });
    }

    private boolean alike(Group group, List<String> texts) {
        return texts.stream().allMatch(text -> classes.of(text).contains(group.id));
    }
}
