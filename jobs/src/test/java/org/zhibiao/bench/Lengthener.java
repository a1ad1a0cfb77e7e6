package org.zhibiao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives an invented report the length of a real one, with sentences of real ones in which no number stands, so that its
 * figures stay what they were.
 */
final class Lengthener {
    private static final int LEAST_CHARACTERS = 5_000;
    private static final int MOST_CHARACTERS = 15_000;

    private static final Pattern SENTENCE = Pattern.compile("[^。！？；\\s]{12,120}。");
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９a-zA-Z一二三四五六七八九十百千万亿两半倍成多无未零几数%％《》（）()]");
    private static final Pattern CHAPTER_OF_DEEDS_ENDS = Pattern.compile("\\n\\s*[二三]、[^\\n]*(问题|不足|第一责任人)[^\\n]*\\n");
    private static final Pattern PARAGRAPH_END = Pattern.compile("。\\n(?=\\s*（[一二三四五六七八九十]）)");

    private final List<String> sentences;

    private Lengthener(List<String> sentences) {
        this.sentences = sentences;
    }

    /** With the sentences of the reports in a folder. */
    static Lengthener of(Path reports) throws IOException {
        TreeSet<String> sentences = new TreeSet<>();
        try (Stream<Path> files = Files.list(reports)) {
            files.forEach(file -> SENTENCE.matcher(text(file))
                    .results()
                    .map(found -> found.group().replace(',', '，'))
                    .filter(sentence -> !NUMBER.matcher(sentence).find())
                    .forEach(sentences::add));
        }
        return new Lengthener(List.copyOf(sentences));
    }

    /** The text with further paragraphs in its chapter of deeds; the same seed gives the same text. */
    String lengthened(String text, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        // The longer, the rarer: half of all reports have fewer than 7,500 characters.
        double share = random.nextDouble();
        int wanted = (int) (LEAST_CHARACTERS + (MOST_CHARACTERS - LEAST_CHARACTERS) * share * share);
        List<Integer> places = places(text);
        if (places.isEmpty() || text.length() >= wanted) {
            return text;
        }
        int each = (wanted - text.length()) / places.size() + 1;
        StringBuilder longer = new StringBuilder(text);
        for (int i = places.size() - 1; i >= 0; i--) {
            longer.insert(places.get(i), prose(each, random));
        }
        return longer.toString();
    }

    private static List<Integer> places(String text) {
        Matcher end = CHAPTER_OF_DEEDS_ENDS.matcher(text);
        List<Integer> places = new ArrayList<>();
        Matcher paragraph = PARAGRAPH_END.matcher(text).region(0, end.find() ? end.start() : 0);
        while (paragraph.find()) {
            places.add(paragraph.end());
        }
        return places;
    }

    private String prose(int characters, SplittableRandom random) {
        StringBuilder prose = new StringBuilder();
        int begin = 0;
        while (prose.length() < characters) {
            prose.append(prose.length() == begin ? "　　" : "").append(sentences.get(random.nextInt(sentences.size())));
            if (prose.length() - begin > 300 || prose.length() >= characters) {
                prose.append('\n');
                begin = prose.length();
            }
        }
        return prose.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
