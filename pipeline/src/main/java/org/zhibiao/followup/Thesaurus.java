package org.zhibiao.followup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Words of the common language that mean the same, by the thesaurus that HanLP carries: 养老院 and 敬老院. */
final class Thesaurus {
    private static final String RESOURCE = "/data/dictionary/synonym/CoreSynonym.txt";

    /** Longer ones are idioms, which slow the search and name no matter. */
    private static final int LONGEST = 5;

    private final WordClasses classes;

    private Thesaurus(List<String> lines) {
        WordClasses.Collector collector = new WordClasses.Collector();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            // "=" marks words that mean the same; "#" words that only belong together
            if (words[0].endsWith("=")) {
                Arrays.stream(words)
                        .skip(1)
                        .filter(word -> word.length() > 1 && word.length() <= LONGEST)
                        .forEach(word -> collector.add(word, words[0]));
            }
        }
        classes = collector.classes();
    }

    private static final class Holder {
        private static final Thesaurus STANDARD = new Thesaurus(lines());

        private static List<String> lines() {
            try (InputStream in = Thesaurus.class.getResourceAsStream(RESOURCE);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Thesaurus standard() {
        return Holder.STANDARD;
    }

    /** Where words stand that others mean too. */
    List<WordClasses.Found> in(String text) {
        return classes.in(text);
    }

    Set<String> of(String text) {
        return classes.of(text);
    }

    /** The classes of which a word stands anywhere, also inside a longer one. */
    Set<String> within(String text) {
        return classes.within(text);
    }
}
