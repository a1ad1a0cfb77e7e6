package org.zhibiao.text;

/**
 * Makes raw text readable, character by character: no rubble, no markup, plain forms, nothing invisible, simplified script, one blank
 * where there were many, known OCR confusions mended. Lines stay as they are; their indents and marks are kept for those
 * who judge lines. Every character keeps its place in the raw text.
 */
final class Cleaner {
    private final HtmlRemnants html;
    private final TraditionalScript script;
    private final Confusions confusions;

    private Cleaner(HtmlRemnants html, TraditionalScript script, Confusions confusions) {
        this.html = html;
        this.script = script;
        this.confusions = confusions;
    }

    static Cleaner load() {
        return new Cleaner(HtmlRemnants.load(), TraditionalScript.load(), Confusions.load());
    }

    CleanText clean(String raw) {
        CleanText plain = Characters.plain(html.remove(Rubble.remove(CleanText.of(raw))));
        CleanText settled = Blanks.settle(MarkdownRemnants.remove(plain));
        return confusions.mend(Pinyin.remove(script.simplify(settled)));
    }

    /** What only whole paragraphs show: confusions across the line ends that are gone, and which straight quotes open. */
    CleanText finish(CleanText body) {
        return StraightQuotes.turn(confusions.mend(body));
    }
}
