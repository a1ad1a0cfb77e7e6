package org.zhibiao.extract;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.zhibiao.text.ReadingStopped;

/** Walks over a page and writes what a browser would show. */
final class HtmlWriter implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "frame",
            "noframes",
            "object",
            "embed",
            "applet",
            "svg",
            "canvas",
            "audio",
            "video",
            "select",
            "datalist",
            "textarea",
            "input");
    private static final Pattern HIDING = Pattern.compile("(?:^|;)(?:display:none|visibility:hidden)");
    private static final Pattern NUMBERED =
            Pattern.compile("[\\s\u00a0\u3000]*(?:[(（]?[0-9０-９一二三四五六七八九十]{1,4}[)）、.．]|第[0-9一二三四五六七八九十百]{1,5}[条章部])");

    private final TextLines lines = new TextLines();
    private final IdentityHashMap<Element, Boolean> grids = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Integer> counters = new IdentityHashMap<>();

    String text() {
        return lines.text();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        ReadingStopped.ifAsked();
        if (node instanceof TextNode text) {
            write(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isUnseen(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        open(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isGridCell(element)) {
                lines.endCell();
            } else if (isBlock(element)) {
                lines.newLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void write(TextNode text) {
        Element parent = text.parent();
        if (parent != null && isPreformatted(parent)) {
            lines.preformatted(text.getWholeText());
        } else {
            lines.flow(text.getWholeText());
        }
    }

    private static boolean isPreformatted(Element element) {
        return element.normalName().equals("pre") || element.closest("pre") != null;
    }

    private void open(Element element) {
        if (element.normalName().equals("br")) {
            lines.newLine();
        } else if (isGridCell(element)) {
            lines.beginCell(element.previousElementSibling() == null ? 0 : 1);
        } else if (isBlock(element)) {
            lines.newLine();
            if (element.normalName().equals("li")) {
                lines.flow(number(element));
            }
        }
    }

    /** Revisions stand within sentences; that they may hold blocks does not make them such. */
    private static boolean isBlock(Element element) {
        return element.isBlock()
                && !element.normalName().equals("ins")
                && !element.normalName().equals("del");
    }

    private static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDING.matcher(squeezed(element.attr("style"))).find();
    }

    private boolean isGridCell(Element element) {
        if (!element.normalName().equals("td") && !element.normalName().equals("th")) {
            return false;
        }
        Element table = element.closest("table");
        return table != null && grids.computeIfAbsent(table, Grids::isGrid);
    }

    /** The number that a browser puts before an item; none where the item brings its own. */
    private String number(Element item) {
        Element list = item.parent();
        if (list == null
                || !list.normalName().equals("ol")
                || squeezed(list.attr("style")).contains("list-style:none")
                || squeezed(list.attr("style")).contains("list-style-type:none")) {
            return "";
        }
        int first = whole(list.attr("start"), 1);
        int number = whole(item.attr("value"), counters.getOrDefault(list, first));
        counters.put(list, number + 1);
        boolean own = NUMBERED.matcher(item.text()).lookingAt();
        return own || item.text().isBlank() ? "" : ListNumbers.html(list.attr("type"), number) + ".";
    }

    private static int whole(String digits, int otherwise) {
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : otherwise;
    }

    private static String squeezed(String style) {
        return style.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
