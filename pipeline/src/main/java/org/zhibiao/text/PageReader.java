package org.zhibiao.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.zhibiao.text.ChromeLines.Place;
import org.zhibiao.text.Paragraph.Glue;
import org.zhibiao.text.TextLine.Trait;

/** Cleans raw text and parts the report from the page around it. Thread-safe. */
public final class PageReader {
    private static final PageReader STANDARD =
            new PageReader(Cleaner.load(), CollapsedLines.load(), ChromeLines.load());

    private final Cleaner cleaner;
    private final CollapsedLines collapsed;
    private final ChromeLines kinds;

    private PageReader(Cleaner cleaner, CollapsedLines collapsed, ChromeLines kinds) {
        this.cleaner = cleaner;
        this.collapsed = collapsed;
        this.kinds = kinds;
    }

    /** The reader with the rules that the jar carries. */
    public static PageReader standard() {
        return STANDARD;
    }

    /** Reads one raw text. */
    public Page read(String raw) {
        CleanText settled = cleaner.clean(raw);
        List<TextLine> set = collapsed.part(settled, TextLine.of(settled));
        BitSet told = Repeats.in(set.stream().map(TextLine::dense).toList());
        List<TextLine> lines = DocumentPages.unnumbered(settled, set, told);
        List<Set<Place>> places = lines.stream().map(kinds::places).toList();
        BitSet chrome = Furniture.in(lines, places);
        BitSet site = site(lines, places, chrome);
        chrome.or(told);
        List<Paragraph> paragraphs = Paragraph.of(lines, chrome, site);
        BitSet apart = Edges.around(lines, paragraphs, places, site);
        apart.or(Repeats.in(paragraphs.stream().map(Paragraph::words).toList()));
        CleanText.Builder body = new CleanText.Builder(settled.text().length());
        for (int i = 0; i < paragraphs.size(); i++) {
            if (apart.get(i)) {
                paragraphs.get(i).lines().forEach(chrome::set);
            } else {
                write(settled, lines, paragraphs.get(i), body);
            }
        }
        return new Page(cleaner.finish(body.build()), words(lines, chrome));
    }

    /** Lines that are the site's where they stand at an edge; what goes on with a sentence is none, nor is it furniture. */
    private static BitSet site(List<TextLine> lines, List<Set<Place>> places, BitSet furniture) {
        BitSet site = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            boolean reads = i > 0 && !site.get(i - 1) && !furniture.get(i - 1);
            if (reads && lines.get(i).goesOnWith(lines.get(i - 1))) {
                furniture.clear(i);
            } else {
                site.set(i, places.get(i).stream().anyMatch(place -> place != Place.ANYWHERE));
            }
        }
        return site;
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
            body.replace(settled, before.end(), '\n');
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
