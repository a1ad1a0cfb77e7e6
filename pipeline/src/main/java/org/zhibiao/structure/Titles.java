package org.zhibiao.structure;

import java.util.regex.Pattern;

/** Finds the title: the line or two lines before the first prose that name a report. */
final class Titles {
    private static final Pattern TITLE = Pattern.compile("(报告|总结|情况|要点|汇报|述职)(\\([^()]{1,12}\\))?$");
    private static final Pattern RUN_IN = Pattern.compile("^.{4,50}?(报告|总结)(?=\\d{4}年|今年|近年)");
    private static final int LINES = 12;
    private static final int LONGEST = 70;

    private Titles() {}

    /**
     * A title.
     *
     * @param text its words; empty when there is none
     * @param end where it ends in the text; 0 when there is none
     */
    record Title(String text, int end) {}

    static Title find(String text) {
        int begin = 0;
        String previous = "";
        for (int i = 0; i < LINES && begin < text.length(); i++) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            String line = text.substring(begin, end);
            if (line.length() <= LONGEST
                    && line.indexOf('。') < 0
                    && TITLE.matcher(line).find()) {
                return new Title(line.startsWith("关于") ? previous + line : line, end);
            }
            var runIn = RUN_IN.matcher(line);
            if (runIn.find()) {
                return new Title(runIn.group(), begin + runIn.end());
            }
            if (line.length() > LONGEST) {
                break;
            }
            previous = line;
            begin = end + 1;
        }
        return new Title("", 0);
    }
}
