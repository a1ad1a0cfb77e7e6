package org.zhibiao.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out how a rare character is read, written in brackets behind it: 旌(jīng)德县. */
final class Pinyin {
    private static final String TONED = "āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜü";
    private static final Pattern TONED_READING =
            Pattern.compile("\\([a-z" + TONED + "]{0,6}[" + TONED + "][a-z" + TONED + " ]{0,12}\\)");
    private static final Pattern PLAIN_READING = Pattern.compile(
            "\\((?=[a-z]{2})(?!ai\\))(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|uang|iong|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|ve|er|[aoeiuv])[1-4]?\\)");

    private Pinyin() {}

    static CleanText remove(CleanText in) {
        String text = in.text();
        CleanText.Builder out = new CleanText.Builder();
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
        for (Pattern reading : new Pattern[] {TONED_READING, PLAIN_READING}) {
            Matcher m = reading.matcher(text).region(begin, text.length());
            if (m.lookingAt()) {
                return m.end();
            }
        }
        return begin;
    }
}
