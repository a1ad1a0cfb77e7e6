package org.zhibiao.problem;

import java.util.List;
import org.zhibiao.structure.Outline;

/** Finds the shortfalls in the sections on problems, clause by clause. The rules are data/problem/problems.json. */
public final class ProblemReader {
    private static final ProblemReader STANDARD = new ProblemReader(ProblemRules.standard());

    private final ProblemRules rules;

    private ProblemReader(ProblemRules rules) {
        this.rules = rules;
    }

    /** The reader with the rules that the jar carries. */
    public static ProblemReader standard() {
        return STANDARD;
    }

    /** The problems of a cleaned text, in order. */
    public List<Problem> read(String text, Outline outline) {
        return new ProblemWalk(rules, text, outline).problems();
    }
}
