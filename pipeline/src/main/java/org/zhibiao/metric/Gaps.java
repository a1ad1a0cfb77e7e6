package org.zhibiao.metric;

import java.util.List;

/** The words around and between the figures of a text. */
record Gaps(String text, List<Place> places) {

    /** What stands between the figure before and this one. */
    String before(int i) {
        return between(i - 1, i);
    }

    String between(int earlier, int later) {
        return text.substring(
                places.get(earlier).quantity().end(),
                places.get(later).quantity().begin());
    }

    /** Whether a full stop or a line end parts two figures. */
    boolean isParted(int earlier, int later) {
        for (int k = earlier; k < later; k++) {
            String gap = between(k, k + 1);
            if (gap.indexOf('。') >= 0 || gap.indexOf('\n') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether words leave a bracket that was open before them. */
    static boolean leavesBracket(String words) {
        int close = words.indexOf(')');
        int open = words.indexOf('(');
        return close >= 0 && (open < 0 || close < open);
    }

    /** The words of a figure's clause behind the last comma: a bracket may stand before them. */
    String ownWords(int i) {
        String before = places.get(i).before(text);
        int comma = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'));
        return before.substring(Math.max(comma, before.lastIndexOf('、')) + 1);
    }

    String after(int i) {
        return places.get(i).after(text);
    }

    boolean inOneSentence(int a, int b) {
        return places.get(a).sentence() == places.get(b).sentence();
    }
}
