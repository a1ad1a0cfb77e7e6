package org.zhibiao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Writes the blocks of a docx as lines. */
final class DocxWriter {
    /** Deeper nesting than documents have, and far from what the stack holds. */
    private static final int DEEPEST = 64;

    private static final int LONGEST_CELL = 300;
    private static final Set<String> TRANSPARENT =
            Set.of("body", "sdtContent", "customXml", "ins", "moveTo", "txbxContent");

    private final DocxNumbering numbering;
    private final Map<String, Element> footnotes;
    private final Map<String, Element> endnotes;
    private final List<Element> noted = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private final DocxParts parts;

    DocxWriter(DocxParts parts) {
        this.parts = parts;
        this.numbering = new DocxNumbering(parts);
        this.footnotes = notes(parts.footnotes().map(Xml::children).orElse(List.of()));
        this.endnotes = notes(parts.endnotes().map(Xml::children).orElse(List.of()));
    }

    private static Map<String, Element> notes(List<Element> notes) {
        Map<String, Element> byId = new HashMap<>();
        for (Element note : notes) {
            Xml.attribute(note, "id").ifPresent(id -> byId.put(id, note));
        }
        return byId;
    }

    String text() {
        Xml.child(parts.document(), "body").ifPresent(body -> blocks(body, 0));
        for (int i = 0; i < noted.size(); i++) {
            blocks(noted.get(i), 0);
        }
        return out.toString().stripTrailing();
    }

    private void blocks(Element container, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Element child : Xml.children(container)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child, depth);
                case "tbl" -> table(child, depth);
                case "sdt" -> Xml.child(child, "sdtContent").ifPresent(content -> blocks(content, depth + 1));
                case "AlternateContent" -> DocxRuns.chosen(child).ifPresent(content -> blocks(content, depth + 1));
                default -> {
                    if (TRANSPARENT.contains(child.getLocalName())) {
                        blocks(child, depth + 1);
                    }
                }
            }
        }
    }

    private void paragraph(Element paragraph, int depth) {
        DocxRuns runs = DocxRuns.of(paragraph);
        if (runs.text().isEmpty() && Xml.child(paragraph, "pPr", "rPr", "del").isPresent()) {
            return;
        }
        String number = numbering.number(paragraph);
        if (!runs.text().isBlank()) {
            out.append(number).append(runs.text()).append('\n');
        }
        runs.boxes().forEach(box -> blocks(box, depth + 1));
        runs.footnotes().stream()
                .filter(footnotes::containsKey)
                .map(footnotes::get)
                .forEach(noted::add);
        runs.endnotes().stream()
                .filter(endnotes::containsKey)
                .map(endnotes::get)
                .forEach(noted::add);
    }

    private void table(Element table, int depth) {
        for (Element row : rows(table)) {
            List<String> cells = new ArrayList<>();
            List<Element> written = cells(row);
            for (Element cell : written) {
                cells.add(aside(cell, depth));
            }
            boolean layout = cells.size() == 1
                    || cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL && cell.indexOf('\n') >= 0);
            List<String> lines = layout
                    ? cells
                    : List.of(String.join(
                            " | ", cells.stream().map(c -> c.replace('\n', ' ')).toList()));
            lines.stream()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> out.append(line).append('\n'));
        }
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : Xml.children(table)) {
            switch (child.getLocalName()) {
                case "tr" -> {
                    if (Xml.child(child, "trPr", "del").isEmpty()) {
                        rows.add(child);
                    }
                }
                case "sdt" ->
                    Xml.child(child, "sdtContent").ifPresent(content -> rows.addAll(Xml.children(content, "tr")));
                default -> {}
            }
        }
        return rows;
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element child : Xml.children(row)) {
            switch (child.getLocalName()) {
                case "tc" -> cells.add(child);
                case "sdt" ->
                    Xml.child(child, "sdtContent").ifPresent(content -> cells.addAll(Xml.children(content, "tc")));
                default -> {}
            }
        }
        return cells;
    }

    /** What a block writes, taken off the end of the text again. */
    private String aside(Element block, int depth) {
        int from = out.length();
        blocks(block, depth + 1);
        String text = out.substring(from).strip();
        out.setLength(from);
        return text;
    }
}
