package org.zhibiao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** What stands within one paragraph of a docx: its text as shown, and what is anchored to it. */
final class DocxRuns {
    private static final int DEEPEST = 64;

    /** Properties, deletions, field codes, the small script above characters, and what is no text. */
    private static final Set<String> UNSEEN = Set.of(
            "pPr",
            "rPr",
            "sdtPr",
            "sdtEndPr",
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "rt",
            "rubyPr",
            "fldData");

    private final StringBuilder text = new StringBuilder();
    private final List<Element> boxes = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();
    private final List<String> endnotes = new ArrayList<>();

    private DocxRuns() {}

    static DocxRuns of(Element paragraph) {
        DocxRuns runs = new DocxRuns();
        runs.content(paragraph, 0);
        return runs;
    }

    String text() {
        return text.toString();
    }

    /** Contents of text boxes, in order. */
    List<Element> boxes() {
        return boxes;
    }

    List<String> footnotes() {
        return footnotes;
    }

    List<String> endnotes() {
        return endnotes;
    }

    /** Of the ways to draw one thing, the one that a reader of today is shown. */
    static Optional<Element> chosen(Element alternatives) {
        return Xml.child(alternatives, "Choice").or(() -> Xml.child(alternatives, "Fallback"));
    }

    private void content(Element parent, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Element child : Xml.children(parent)) {
            if (!UNSEEN.contains(child.getLocalName()) && !isHidden(child)) {
                piece(child, depth);
            }
        }
    }

    private void piece(Element child, int depth) {
        switch (child.getLocalName()) {
            case "t" -> text.append(child.getTextContent());
            case "tab", "ptab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> symbol(child);
            case "footnoteReference" -> Xml.attribute(child, "id").ifPresent(footnotes::add);
            case "endnoteReference" -> Xml.attribute(child, "id").ifPresent(endnotes::add);
            case "txbxContent" -> boxes.add(child);
            case "AlternateContent" -> chosen(child).ifPresent(choice -> content(choice, depth + 1));
            default -> content(child, depth + 1);
        }
    }

    private static boolean isHidden(Element child) {
        return child.getLocalName().equals("r") && Xml.isOn(child, "rPr", "vanish");
    }

    private void symbol(Element symbol) {
        Xml.attribute(symbol, "char")
                .filter(hex -> hex.matches("[0-9A-Fa-f]{1,5}"))
                .map(hex -> Integer.parseInt(hex, 16))
                .filter(c -> c >= 0x20 && !(c >= 0xd800 && c < 0xe000))
                .ifPresent(text::appendCodePoint);
    }
}
