package org.zhibiao.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The letters by which a body numbers its papers: 饶县国土资字〔2018〕7号 is of 上饶县国土资源局. They are too few to find a body,
 * but speak for one that the text names.
 */
record DocumentNumber(String letters) {
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(\\p{IsHan}{2,12}?)(?:字|发|函|呈|报|办|办发|政发)?\\s?[〔\\[(]20\\d\\d[〕\\])]\\s?\\d{1,4}号");

    /** The first number that stands at the begin of a line. */
    static Optional<DocumentNumber> in(List<String> lines) {
        return lines.stream()
                .map(NUMBER::matcher)
                .filter(Matcher::find)
                .map(m -> new DocumentNumber(m.group(1)))
                .findFirst();
    }

    /** Whether the letters are those of the division and then of the body. */
    boolean isOf(Mention mention) {
        return IntStream.range(1, letters.length())
                .anyMatch(i -> isOf(letters.substring(0, i), letters.substring(i), mention));
    }

    private static boolean isOf(String place, String field, Mention mention) {
        String official = mention.body().official();
        boolean ofPlace = mention.regions().isEmpty()
                || mention.regions().stream().anyMatch(r -> SameBody.isShortFor(place, r.name()));
        return ofPlace && official.charAt(0) == field.charAt(0) && SameBody.isShortFor(field, official);
    }
}
