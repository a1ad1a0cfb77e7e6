package org.zhibiao.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.zhibiao.text.ChromeLines.Place;
import org.zhibiao.text.Paragraph.Glue;
import org.zhibiao.text.TextLine.Trait;

/** Cleans raw text and parts the report from the page around it. Thread-safe. */
public final class PageReader {
    private static final PageReader STANDARD = new PageReader(Cleaner.load(), ChromeLines.load());

    private final Cleaner cleaner;
    private final ChromeLines kinds;

    private PageReader(Cleaner cleaner, ChromeLines kinds) {
        this.cleaner = cleaner;
        this.kinds = kinds;
    }

    /** The reader with the rules that the jar carries. */
    public static PageReader standard() {
        return STANDARD;
    }

    /** Reads one raw text. */
    public Page read(String raw) {
        CleanText settled = cleaner.clean(raw);
        List<TextLine> set = TextLine.of(settled);
        BitSet told = Repeats.in(set.stream().map(TextLine::dense).toList());
        List<TextLine> lines = DocumentPages.unnumbered(settled, set, told);
        BitSet chrome = Furniture.in(lines, kinds);
        chrome.or(told);
        BitSet site = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            site.set(i, kinds.isChrome(lines.get(i), Place.HEAD, Place.EDGE, Place.FOOT, Place.LABEL));
        }
        List<Paragraph> paragraphs = Paragraph.of(lines, chrome, site);
        BitSet apart = Edges.around(lines, paragraphs, kinds, site);
        apart.or(Repeats.in(paragraphs.stream().map(Paragraph::words).toList()));
        CleanText.Builder body = new CleanText.Builder();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (apart.get(i)) {
                paragraphs.get(i).lines().forEach(chrome::set);
            } else {
                write(settled, lines, paragraphs.get(i), body);
            }
        }
        return new Page(cleaner.finish(body.build()), words(lines, chrome));
    }

    private static void write(CleanText settled, List<TextLine> lines, Paragraph paragraph, CleanText.Builder body) {
        TextLine before = null;
        for (int index : paragraph.lines()) {
            TextLine line = lines.get(index);
            if (before != null && partsWords(paragraph, before, line)) {
                body.replace(settled, before.end(), ' ');
            }
            if (line.has(Trait.ROW)) {
                Blanks.squeezeRow(settled, line.begin(), line.end(), body);
            } else {
                Blanks.squeeze(settled, line.begin(), line.end(), body);
            }
            before = line;
        }
        if (before != null && before.end() < settled.text().length()) {
            int end = settled.text().indexOf('\n', before.end());
            body.replace(settled, end < 0 ? settled.text().length() - 1 : end, '\n');
        }
    }

    private static boolean partsWords(Paragraph paragraph, TextLine before, TextLine line) {
        boolean letters = Character.isLetter(before.last()) || Character.isLetter(line.first());
        return paragraph.glue() == Glue.BLANK
                || (letters && Glyphs.isWestern(before.last()) && Glyphs.isWestern(line.first()));
    }

    private static List<String> words(List<TextLine> lines, BitSet chosen) {
        List<String> words = new ArrayList<>();
        chosen.stream().forEach(i -> words.add(lines.get(i).words()));
        return List.copyOf(words);
    }
}
