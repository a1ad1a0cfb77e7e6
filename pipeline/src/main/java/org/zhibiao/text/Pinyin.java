package org.zhibiao.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out how a rare character is read, written in brackets behind it: 旌(jīng)德县. */
final class Pinyin {
    private static final String TONED = "āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜü";
    private static final Pattern TONED_READING =
            Pattern.compile("\\([a-z" + TONED + "]{0,6}[" + TONED + "][a-z" + TONED + " ]{0,12}\\)");
    private static final String SYLLABLE =
            "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|uang|iong|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|ve|er|[aoeiuv])[1-4]?";
    private static final Pattern SYLLABLES = Pattern.compile(SYLLABLE);
    private static final Pattern PLAIN_READING =
            Pattern.compile("\\((?=[a-z]{2})(?!ai\\))(?:" + SYLLABLE + "){1,6}\\)", Pattern.CASE_INSENSITIVE);

    private Pinyin() {}

    static CleanText remove(CleanText in) {
        String text = in.text();
        CleanText.Builder out = new CleanText.Builder(0);
        int done = 0;
        for (int i = text.indexOf('('); i >= 0; i = text.indexOf('(', i + 1)) {
            int end = i > done && Glyphs.isChinese(text.charAt(i - 1)) ? end(text, i) : i;
            if (end > i) {
                out.append(in, done, i);
                done = end;
            }
        }
        return done == 0 ? in : out.append(in, done, text.length()).build();
    }

    private static int end(String text, int begin) {
        Matcher toned = TONED_READING.matcher(text).region(begin, text.length());
        if (toned.lookingAt()) {
            return toned.end();
        }
        Matcher plain = PLAIN_READING.matcher(text).region(begin, text.length());
        return plain.lookingAt() && isReadingOf(text, begin, plain.end()) ? plain.end() : begin;
    }

    /** A reading without tones has no more syllables than there are characters in front of it. */
    private static boolean isReadingOf(String text, int begin, int end) {
        long syllables = SYLLABLES
                .matcher(text.substring(begin + 1, end - 1).toLowerCase(Locale.ROOT))
                .results()
                .count();
        int characters = 0;
        while (characters < syllables
                && begin - 1 - characters >= 0
                && Glyphs.isChinese(text.charAt(begin - 1 - characters))) {
            characters++;
        }
        return characters == syllables;
    }
}
