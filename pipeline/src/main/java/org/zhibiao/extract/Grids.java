package org.zhibiao.extract;

import java.util.List;
import org.jsoup.nodes.Element;

/** Tells tables of data from tables that older sites lay pages out with. */
final class Grids {
    private static final int LONGEST_CELL = 300;

    private Grids() {}

    /** Whether the cells of a row belong on one line: several of them, short, and no table within. */
    static boolean isGrid(Element table) {
        if (holdsTable(table)) {
            return false;
        }
        boolean several = false;
        for (Element cell : table.select("td, th")) {
            if (isProse(cell)) {
                return false;
            }
            several |= cell.previousElementSibling() != null;
        }
        return several;
    }

    /** Looks no further than the first table within: each of those that are nested is asked in its turn. */
    private static boolean holdsTable(Element table) {
        return table.stream().skip(1).anyMatch(within -> within.normalName().equals("table"));
    }

    private static boolean isProse(Element cell) {
        List<Element> lines = cell.select("p, br, div, li, h1, h2, h3");
        return lines.size() > 1 && cell.wholeText().length() > LONGEST_CELL;
    }
}
