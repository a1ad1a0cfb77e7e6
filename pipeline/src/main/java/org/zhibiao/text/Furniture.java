package org.zhibiao.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhibiao.text.ChromeLines.Place;
import org.zhibiao.text.TextLine.Trait;

/** Finds what the carrier's pages put between the lines of a report: page numbers, running heads, watermarks. */
final class Furniture {
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern COUNTED = Pattern.compile("[.,、%年月日件个次人名家起项份万亿元户场期条宗余多]");
    private static final Pattern PAGE_OF_HEAD = Pattern.compile(
            "^[—-]?\\d{1,3}[—-]?(?=[^\\d年月.、,:%])|(?:第\\d{1,3}页(?:共\\d{1,3}页)?|[—-]\\d{1,3}[—-]?|(?<=\\D)\\d{1,2}(?:/\\d{1,3})?)$");
    /** Pages of a carrier hold more than this. */
    private static final int PAGE = 150;

    private static final int LONGEST_HEAD = 45;

    private final List<TextLine> lines;
    private final BitSet found = new BitSet();
    /** Characters of the page before each line. */
    private final int[] before;

    private Furniture(List<TextLine> lines) {
        this.lines = lines;
        this.before = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            before[i + 1] = before[i] + lines.get(i).length();
        }
    }

    /**
     * The lines that are furniture wherever they stand.
     *
     * @param places where each line is furniture by its words
     */
    static BitSet in(List<TextLine> lines, List<Set<Place>> places) {
        Furniture furniture = new Furniture(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (places.get(i).contains(Place.ANYWHERE)) {
                furniture.found.set(i);
            }
        }
        furniture.bareNumbers();
        furniture.runningHeads();
        return furniture.found;
    }

    /** A number alone may be the cell of a table; numbers that count on from page to page are none. */
    private void bareNumbers() {
        List<Integer> chain = new ArrayList<>();
        int expected = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!BARE_NUMBER.matcher(lines.get(i).dense()).matches()) {
                continue;
            }
            int number = Integer.parseInt(lines.get(i).dense());
            boolean goesOn = number == expected && before[i] - before[chain.get(chain.size() - 1)] >= PAGE;
            if (!goesOn) {
                close(chain);
            }
            chain.add(i);
            expected = number + 1;
        }
        close(chain);
    }

    private void close(List<Integer> chain) {
        boolean pageEnds = chain.size() == 1 && isBreaking(chain.get(0)) && !isCounted(chain.get(0));
        if (chain.size() > 1 || pageEnds) {
            chain.forEach(found::set);
        }
        chain.clear();
    }

    /** Whether the line below counts with the number, or gives it the dot of an item. */
    private boolean isCounted(int index) {
        return index + 1 < lines.size()
                && COUNTED.matcher(lines.get(index + 1).dense()).lookingAt();
    }

    private boolean isAtPageEnd(int index) {
        return lines.get(index).has(Trait.AFTER_PAGE_END)
                || (index + 1 < lines.size() && lines.get(index + 1).has(Trait.AFTER_PAGE_END));
    }

    /** The same short line in the middle of sentences or at page ends, three times and a page apart. */
    private void runningHeads() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.length() <= LONGEST_HEAD && line.length() > 3 && !line.isEnded() && !line.has(Trait.ROW)) {
                String head = PAGE_OF_HEAD.matcher(line.dense()).replaceAll("");
                if (head.length() > 3 && !line.isMarked()) {
                    places.computeIfAbsent(head, k -> new ArrayList<>()).add(i);
                }
            }
        }
        places.values().stream().filter(this::isRunningHead).forEach(this::takeHeads);
    }

    private boolean isRunningHead(List<Integer> places) {
        int apart = 0;
        int breaking = 0;
        for (int k = 1; k < places.size(); k++) {
            apart += before[places.get(k)] - before[places.get(k - 1)] >= PAGE ? 1 : 0;
            breaking += isBreaking(places.get(k)) ? 1 : 0;
        }
        return (apart >= 2 && breaking * 2 >= places.size() - 1) || (apart >= 1 && breaking == places.size() - 1);
    }

    private boolean isBreaking(int index) {
        int last = index - 1;
        boolean pageEnd = isAtPageEnd(index);
        while (last >= 0 && found.get(last)) {
            pageEnd = true;
            last--;
        }
        boolean next = index + 1 < lines.size() && found.get(index + 1);
        return pageEnd
                || next
                || (last >= 0 && !lines.get(last).isEnded() && lines.get(last).isRunning());
    }

    /** The first may be the title itself. */
    private void takeHeads(List<Integer> places) {
        for (int k = 0; k < places.size(); k++) {
            int index = places.get(k);
            if (k > 0 || isBreaking(index)) {
                found.set(index);
            }
        }
    }
}
