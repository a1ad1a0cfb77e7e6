package org.zhibiao.identity;

import java.util.Optional;

/** The head of a column over a cell, where two lines are rows of one table. */
final class TableHead {
    private static final char BAR = '|';

    private TableHead() {}

    /** What the line above says over a place of a row; empty when the two are no rows of as many cells. */
    static Optional<String> over(int place, String row, String above) {
        String[] heads = above.split("\\|", -1);
        int cells = (int) row.chars().filter(c -> c == BAR).count() + 1;
        if (heads.length < 3 || heads.length != cells) {
            return Optional.empty();
        }
        int column = (int) row.substring(0, place).chars().filter(c -> c == BAR).count();
        String head = heads[column].strip();
        return head.isEmpty() || head.chars().anyMatch(Character::isDigit) ? Optional.empty() : Optional.of(head);
    }
}
