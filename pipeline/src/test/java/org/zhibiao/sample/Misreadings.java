package org.zhibiao.sample;

import java.util.ArrayList;
import java.util.List;
import org.zhibiao.rules.RuleFiles;

/** Characters that optical recognition confuses, from data/text/confusions.json. */
final class Misreadings {
    private static final int ONE_IN = 12;

    /** A rule of that file; only those that hold anywhere and keep the length are used here. */
    private record Confusion(
            String wrong,
            String right,
            String precededBy,
            String followedBy,
            String example,
            String expected,
            List<String> nearMisses) {

        boolean holdsAnywhere() {
            return precededBy.isEmpty()
                    && followedBy.isEmpty()
                    && wrong.length() == right.length()
                    && wrong.length() > 1
                    && wrong.codePoints().allMatch(Character::isIdeographic);
        }
    }

    private static final List<Confusion> ALL =
            List.of(RuleFiles.read("text/confusions.json", Confusion[].class)).stream()
                    .filter(Confusion::holdsAnywhere)
                    .toList();

    private Misreadings() {}

    /** Misreads some words between two places. */
    static void strew(Edits edits, Dice dice, int begin, int end) {
        for (Confusion c : ALL) {
            for (int at : places(edits.text().toString(), c.right, begin, end)) {
                if (dice.below(ONE_IN) == 0) {
                    edits.replace(at, c.wrong);
                }
            }
        }
    }

    private static List<Integer> places(String text, String words, int begin, int end) {
        List<Integer> places = new ArrayList<>();
        int at = text.indexOf(words, begin);
        while (at >= 0 && at + words.length() <= end) {
            places.add(at);
            at = text.indexOf(words, at + words.length());
        }
        return places;
    }
}
