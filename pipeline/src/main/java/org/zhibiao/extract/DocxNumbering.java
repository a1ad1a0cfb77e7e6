package org.zhibiao.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Counts the numbers that Word sets before paragraphs: they stand in no text, but a reader sees them. A paragraph is
 * numbered by itself or by its style; lists made from one definition go on counting, unless one says to start over.
 */
final class DocxNumbering {
    private static final int LEVELS = 9;
    private static final int DEEPEST_STYLE = 16;

    /** Behind these a number needs no blank. */
    private static final String CLOSING = "、.．。)）】〕";

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> startedOver = new HashSet<>();

    /** A list and a level in it. */
    private record Position(String list, int level) {}

    DocxNumbering(DocxParts parts) {
        parts.numbering().ifPresent(numbering -> {
            index(Xml.children(numbering, "num"), "numId", lists);
            index(Xml.children(numbering, "abstractNum"), "abstractNumId", definitions);
        });
        parts.styles().ifPresent(all -> index(Xml.children(all, "style"), "styleId", styles));
    }

    private static void index(List<Element> elements, String key, Map<String, Element> by) {
        elements.forEach(element -> Xml.attribute(element, key).ifPresent(id -> by.put(id, element)));
    }

    /** The number before a paragraph, which this counts; empty when it has none. */
    String number(Element paragraph) {
        return position(paragraph).map(this::next).orElse("");
    }

    private Optional<Position> position(Element paragraph) {
        Optional<String> style = Xml.value(paragraph, "pPr", "pStyle");
        Optional<String> level = Xml.value(paragraph, "pPr", "numPr", "ilvl");
        Optional<String> list = Xml.value(paragraph, "pPr", "numPr", "numId");
        if (list.isPresent()) {
            return position(list.get(), level);
        }
        return style.flatMap(id -> ofStyle(id, level));
    }

    private Optional<Position> ofStyle(String id, Optional<String> level) {
        Optional<String> at = Optional.of(id);
        for (int i = 0; i < DEEPEST_STYLE && at.isPresent(); i++) {
            Element style = styles.get(at.get());
            if (style == null) {
                return Optional.empty();
            }
            Optional<String> list = Xml.value(style, "pPr", "numPr", "numId");
            if (list.isPresent()) {
                String owner = at.get();
                return position(
                        list.get(),
                        level.or(() -> Xml.value(style, "pPr", "numPr", "ilvl"))
                                .or(() -> levelOfStyle(list.get(), owner)));
            }
            at = Xml.value(style, "basedOn");
        }
        return Optional.empty();
    }

    private Optional<String> levelOfStyle(String list, String style) {
        return definition(list).stream()
                .flatMap(definition -> Xml.children(definition, "lvl").stream())
                .filter(level -> Xml.value(level, "pStyle").equals(Optional.of(style)))
                .flatMap(level -> Xml.attribute(level, "ilvl").stream())
                .findFirst();
    }

    /** The list with the number 0 is the way to say that there is none. */
    private Optional<Position> position(String list, Optional<String> level) {
        int depth = level.map(DocxNumbering::whole).orElse(0);
        return lists.containsKey(list) && !list.equals("0") && depth >= 0 && depth < LEVELS
                ? Optional.of(new Position(list, depth))
                : Optional.empty();
    }

    private String next(Position position) {
        Optional<Element> definition = definition(position.list);
        Optional<Element> level = level(position);
        if (definition.isEmpty() || level.isEmpty()) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(
                Xml.attribute(definition.get(), "abstractNumId").orElse(""), id -> new int[LEVELS]);
        startOver(position, counts);
        for (int above = 0; above < position.level; above++) {
            counts[above] = counts[above] == 0 ? counted(start(new Position(position.list, above))) : counts[above];
        }
        counts[position.level] = counts[position.level] == 0 ? counted(start(position)) : counts[position.level] + 1;
        for (int below = position.level + 1; below < LEVELS; below++) {
            boolean goesOn = level(new Position(position.list, below))
                    .flatMap(l -> Xml.value(l, "lvlRestart"))
                    .equals(Optional.of("0"));
            counts[below] = goesOn ? counts[below] : 0;
        }
        return written(position, level.get(), counts);
    }

    /** Counters hold one more than the number, so that 0 means not begun. */
    private static int counted(int number) {
        return number + 1;
    }

    private void startOver(Position position, int[] counts) {
        for (Element override : Xml.children(lists.get(position.list), "lvlOverride")) {
            int level =
                    Xml.attribute(override, "ilvl").map(DocxNumbering::whole).orElse(-1);
            if (level >= 0
                    && level < LEVELS
                    && Xml.child(override, "startOverride").isPresent()
                    && level == position.level
                    && startedOver.add(position.list + "/" + level)) {
                counts[level] = 0;
            }
        }
    }

    private String written(Position position, Element level, int[] counts) {
        String format = format(level);
        if (format.equals("bullet") || format.equals("none")) {
            return "";
        }
        String text = Xml.value(level, "lvlText").orElse("");
        for (int i = LEVELS; i >= 1; i--) {
            if (text.contains("%" + i)) {
                int number = Math.max(0, counts[i - 1] - 1);
                String shown = Xml.isOn(level, "isLgl")
                        ? Integer.toString(number)
                        : level(new Position(position.list, i - 1))
                                .map(l -> ListNumbers.word(format(l), number))
                                .orElse("");
                text = text.replace("%" + i, shown);
            }
        }
        boolean closed = text.isEmpty() || CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean tight = Xml.value(level, "suff").equals(Optional.of("nothing"));
        return closed || tight || text.endsWith(" ") ? text.stripLeading() : text.stripLeading() + " ";
    }

    private static String format(Element level) {
        return Xml.value(level, "numFmt").orElse("decimal");
    }

    private int start(Position position) {
        List<Element> overrides = override(position).map(List::of).orElse(List.of());
        return overrides.stream()
                .flatMap(override -> Xml.value(override, "startOverride").stream())
                .findFirst()
                .or(() -> level(position).flatMap(level -> Xml.value(level, "start")))
                .map(DocxNumbering::whole)
                .orElse(0);
    }

    private Optional<Element> override(Position position) {
        return atLevel(Xml.children(lists.get(position.list), "lvlOverride"), position.level);
    }

    private Optional<Element> level(Position position) {
        return override(position)
                .flatMap(override -> Xml.child(override, "lvl"))
                .or(() -> definition(position.list)
                        .flatMap(definition -> atLevel(Xml.children(definition, "lvl"), position.level)));
    }

    private static Optional<Element> atLevel(List<Element> elements, int level) {
        return elements.stream()
                .filter(element -> Xml.attribute(element, "ilvl").equals(Optional.of(Integer.toString(level))))
                .findFirst();
    }

    /** The definition of a list; where that only names a style, the definition of the style's list. */
    private Optional<Element> definition(String list) {
        Optional<Element> own = ownDefinition(list);
        Optional<Element> linked = own.flatMap(definition -> Xml.value(definition, "numStyleLink"))
                .map(styles::get)
                .flatMap(style -> Xml.value(style, "pPr", "numPr", "numId"))
                .flatMap(this::ownDefinition);
        return linked.or(() -> own);
    }

    private Optional<Element> ownDefinition(String list) {
        return Optional.ofNullable(lists.get(list))
                .flatMap(num -> Xml.value(num, "abstractNumId"))
                .map(definitions::get);
    }

    private static int whole(String digits) {
        return digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : -1;
    }
}
