package org.zhibiao.extract;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.zhibiao.table.InputReason;
import org.zhibiao.text.Decoder.Decoded;

/** The text of an html page as a reader sees it, below what the page's head says of its article. */
final class HtmlText {
    /** A page of a report has some 100,000 characters, with its scripts some millions. */
    private static final int MOST_CHARS = 16 << 20;

    private HtmlText() {}

    static Extraction of(Decoded markup) {
        if (markup.text().length() > MOST_CHARS) {
            return Extraction.refused(
                    InputReason.TOO_LARGE,
                    "a page of %,d characters; %,d are read: split it or check what it is"
                            .formatted(markup.text().length(), MOST_CHARS));
        }
        Document page = Jsoup.parse(markup.text());
        HtmlWriter writer = new HtmlWriter();
        NodeTraversor.filter(writer, page.body());
        String visible = writer.text();
        if (visible.isBlank()) {
            return nothing(page);
        }
        String text = Stream.concat(HtmlHead.lines(page, visible).stream(), Stream.of(visible))
                .collect(Collectors.joining("\n"));
        return new Extraction.Text(new Decoded(text, markup.charset()));
    }

    private static Extraction nothing(Document page) {
        List<String> framed = page.select("frame[src], iframe[src]").stream()
                .map(frame -> frame.attr("src"))
                .filter(source -> !source.isBlank())
                .limit(3)
                .toList();
        if (!framed.isEmpty()) {
            return Extraction.refused(
                    InputReason.NO_TEXT,
                    "the page only frames others; fetch " + String.join(", ", framed) + " instead");
        }
        boolean scripted = page.select("script").stream().map(Element::data).anyMatch(data -> !data.isBlank())
                || !page.select("script[src]").isEmpty();
        return scripted
                ? Extraction.refused(
                        InputReason.NO_TEXT,
                        "scripts make the text of this page in the browser; save the page as shown")
                : Extraction.refused(InputReason.EMPTY, "the page has no text; fetch it again");
    }
}
