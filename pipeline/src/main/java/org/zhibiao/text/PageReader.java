package org.zhibiao.text;

import java.util.ArrayList;
import java.util.List;
import org.zhibiao.text.ChromeLines.Place;

/** Cleans raw text and parts the report from the page around it. Thread-safe. */
public final class PageReader {
    private static final PageReader STANDARD = new PageReader(new Cleaner(Confusions.load()), ChromeLines.load());

    private final Cleaner cleaner;
    private final ChromeLines chromeLines;

    private PageReader(Cleaner cleaner, ChromeLines chromeLines) {
        this.cleaner = cleaner;
        this.chromeLines = chromeLines;
    }

    /** The reader with the rules that the jar carries. */
    public static PageReader standard() {
        return STANDARD;
    }

    /** Reads one raw text. */
    public Page read(String raw) {
        CleanText all = cleaner.clean(raw);
        List<Line> lines = lines(all.text());
        int firstBody = firstBody(lines);
        int lastBody = lastBody(lines);
        int footer = footer(lines, Math.max(firstBody, lastBody));
        CleanText.Builder body = new CleanText.Builder();
        List<String> chrome = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Place place = i < firstBody || i > lastBody ? Place.EDGE : Place.WITHIN;
            if (i >= footer || chromeLines.isChrome(line.text, place)) {
                chrome.add(line.text);
            } else if (!line.text.isEmpty()) {
                body.append(all, line.begin, Math.min(line.end + 1, all.text().length()));
            }
        }
        return new Page(body.build(), List.copyOf(chrome));
    }

    private record Line(String text, int begin, int end) {
        boolean isProse() {
            return text.length() >= 40 && (text.indexOf('。') >= 0 || text.indexOf(',') >= 0);
        }
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            lines.add(new Line(text.substring(begin, end), begin, end));
            begin = end + 1;
        }
        return lines;
    }

    private int firstBody(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isProse() && !chromeLines.isChrome(lines.get(i).text, Place.EDGE)) {
                return i;
            }
        }
        return lines.size();
    }

    private int lastBody(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).isProse() && !chromeLines.isChrome(lines.get(i).text, Place.EDGE)) {
                return i;
            }
        }
        return -1;
    }

    /** After the last prose a single line of site furniture means that all below it is furniture. */
    private int footer(List<Line> lines, int lastProse) {
        for (int i = lastProse + 1; i < lines.size(); i++) {
            if (chromeLines.isChrome(lines.get(i).text, Place.EDGE)) {
                return i;
            }
        }
        return lines.size();
    }
}
